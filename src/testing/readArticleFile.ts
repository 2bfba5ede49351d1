import { readFileSync } from 'node:fs'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'

/** An article file of the repository, read and linked. Throws when it has any problem. */
export function readArticleFile(file: string): { article: Article; linked: LinkedArticle } {
  const problems: Problem[] = []
  const article = readArticle(JSON.parse(readFileSync(file, 'utf8')), problems)
  if (!article || problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`)
  return { article, linked: linkWholeArticle(article) }
}
