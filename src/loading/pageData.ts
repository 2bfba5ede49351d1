import { createContext } from 'react'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import { loadWholeArticle } from './loadWholeArticle.ts'
import type { PageExcerpt } from '../article/pageExcerpt.ts'

/** What a prerendered page embeds: the excerpt of the article that it shows. */
export interface PageData {
  /** The address that the excerpt was made for. */
  path: string
  article: LinkedArticle
  /** See `WholeArticleContext`. */
  whole?: LinkedArticle | (() => Promise<LinkedArticle>)
}

/** The excerpt of the page that was loaded; none on pages opened without one. */
export const PageDataContext = createContext<PageData | undefined>(undefined)

/** More quotes than can be loaded while somebody reads one of them: this many are about 150 kB. */
const mostQuotes = 500

/** Whether the whole article is loaded only when it is needed. Pages are then followed as documents, each with its excerpt. */
export const isTooLarge = ({ digest }: LinkedArticle) => digest.quoteCount > mostQuotes

/** The id of the element that carries the page data as JSON. */
export const pageDataId = 'page-data'

/**
 * Reads what the page brought along. The file that holds it names its script by hash, so the same build has written
 * both and checked the data. Damaged data counts as none: the whole article is loaded instead.
 */
export function readPageData(text: string): PageData | undefined {
  try {
    const { path, article, digest, phrases } = JSON.parse(text) as PageExcerpt
    return {
      path,
      article: linkArticle(article, { digest, phrases: new Map(Object.entries(phrases)) }),
      whole: loadWholeArticle,
    }
  } catch {
    return undefined
  }
}
