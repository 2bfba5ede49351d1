import { createContext } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from '../article/parseArticle.ts'

/** What a prerendered page brings along: the excerpt of the article that it shows. */
export interface PageData {
  /** The address that the excerpt was made for. */
  path: string
  article: LinkedArticle
}

/** The excerpt of the page that was loaded; none on pages opened without one. */
export const PageDataContext = createContext<PageData | undefined>(undefined)

/** The id of the element that carries the page data as JSON. */
export const pageDataId = 'page-data'

/** Reads what the page brought along. Damaged data counts as none: the whole article is loaded instead. */
export function readPageData(document: Document): PageData | undefined {
  const text = document.getElementById(pageDataId)?.textContent
  if (!text) return undefined
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('path' in data) || !('article' in data))
      return undefined
    const { article } = parseArticle(data.article)
    return article && typeof data.path === 'string' ? { path: data.path, article } : undefined
  } catch {
    return undefined
  }
}
