import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from './parseArticle.ts'

/** The article of a raw input that must be free of faults. */
export function linkedArticle(input: unknown): LinkedArticle {
  const { article, problems } = parseArticle(input)
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems))
  return article
}
