import type { LinkedArticle } from '../article/linkArticle.ts'

/** Loads the article into the cache from which pages take it. */
export async function loadWholeArticle(): Promise<LinkedArticle> {
  const { articleQuery, queryClient } = await import('./articleQuery.ts')
  const { article } = await queryClient.fetchQuery(articleQuery)
  return article
}
