import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { readArticle, type ParsedArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'

/** As `parseArticleText`, of what stands in the file. */
export function parseArticle(input: unknown): ParsedArticle {
  const problems: Problem[] = []
  const article = readArticle(input, problems)
  return { article: article && linkWholeArticle(article), problems }
}
