import type { Excerpt } from '../article/excerptArticle.ts'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import { readArticle } from '../article/parseArticle.ts'

/** An excerpt as a page reads it. */
export function readExcerpt({ article: input, digest }: Excerpt): LinkedArticle {
  const article = readArticle(input, [])
  if (!article) throw new Error('the excerpt is no article')
  return linkArticle(article, { digest, phrases: new Map() })
}
