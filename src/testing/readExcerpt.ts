import type { Excerpt } from '../article/excerptArticle.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from '../article/parseArticle.ts'

/** An excerpt as a page reads it. */
export function readExcerpt({ article: input, digest }: Excerpt): LinkedArticle {
  const { article } = parseArticle(input, { digest })
  if (!article) throw new Error('the excerpt is no article')
  return article
}
