import { digestOf } from './digestOf.ts'
import { linkArticle, type LinkedArticle, type PhraseBook } from './linkArticle.ts'
import type { Article } from './schema.ts'

/**
 * Links an article that is no excerpt, and counts its totals. Its references must all lead somewhere.
 * @param phrases none: display text has not been cut
 */
export function linkWholeArticle(article: Article, phrases: PhraseBook = new Map()): LinkedArticle {
  return linkArticle(article, { digest: digestOf(article), phrases })
}
