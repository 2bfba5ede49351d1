import type { Address } from '../addresses.ts'
import { excerptArticle, type Excerpt } from '../article/excerptArticle.ts'
import { currentId, findRetired, type LinkedArticle } from '../article/linkArticle.ts'
import type { Article } from '../article/schema.ts'
import { pageDocuments } from '../pageDocuments.ts'
import { pages, type PageKind } from '../pages.ts'

/**
 * The excerpt of the article that the page of an address shows. An old id shows what its successor shows, or only says
 * what happened.
 * @param linked the same article, linked
 */
export function excerptFor<Kind extends PageKind>(
  article: Article,
  linked: LinkedArticle,
  { page, id }: Address<Kind>,
): Excerpt {
  const entity = pages[page].entities(linked).get(currentId(linked, page, id))
  const retired = findRetired(linked, page, id)
  return excerptArticle(article, linked.digest, {
    ...(entity && pageDocuments[page].shows(entity, linked)),
    ...(retired && { retired: [retired] }),
  })
}
