import type { Graph } from 'schema-dts'
import type { Address } from '../addresses.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { breadcrumbsThing } from '../head/schemaOrg.ts'
import { pageDocuments } from '../pageDocuments.ts'
import { namedPages, pages, type PageKind } from '../pages.ts'
import { storyPath } from '../paths.ts'

/**
 * What a page says to machines, as one schema.org graph (JSON-LD 1.1). It says no more than the page shows, so that it
 * does not grow with the article.
 * @param article the article, or the excerpt of the page
 * @returns nothing for an address that no record answers
 */
export function jsonLd<Kind extends PageKind>(
  article: LinkedArticle,
  { page, id, path }: Address<Kind>,
  base: string,
): Graph | undefined {
  const { entities, name } = pages[page]
  const entity = entities(article).get(id)
  if (!entity) return undefined
  const trail = namedPages.filter(
    (named) => named.path === storyPath || `${path}/`.startsWith(`${named.path}/`),
  )
  if (typeof name === 'function') trail.push({ name: name(entity), path })
  const graph = pageDocuments[page].graph(entity, base, article)
  return {
    '@context': 'https://schema.org',
    '@graph': [...graph, ...(trail.length > 1 ? [breadcrumbsThing(trail, base)] : [])],
  }
}
