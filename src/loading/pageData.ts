import { createContext } from 'react'
import * as v from 'valibot'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { pageExcerptSchema } from '../article/pageExcerpt.ts'
import { parseArticle } from '../article/parseArticle.ts'

/** What a prerendered page embeds: the excerpt of the article that it shows. */
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
export function readPageData(text: string): PageData | undefined {
  try {
    const { path, article: input, digest, phrases } = v.parse(pageExcerptSchema, JSON.parse(text))
    // What the excerpt refers to beyond itself is cut, and no problem of the article.
    const { article } = parseArticle(input, { digest, phrases: new Map(Object.entries(phrases)) })
    return article && { path, article }
  } catch {
    return undefined
  }
}
