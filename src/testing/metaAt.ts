import type { Address } from '../addresses.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { pageMeta, type PageMeta } from '../head/pageMeta.ts'
import { pages, type PageKind } from '../pages.ts'

/** The head of the page of an address, if a record answers it. */
export function metaAt<Kind extends PageKind>(
  article: LinkedArticle,
  { page, id, path }: Address<Kind>,
  base: string,
): PageMeta | undefined {
  const { entities, head } = pages[page]
  const entity = entities(article).get(id)
  return entity && pageMeta(head(entity), path, article, base)
}
