import type { LinkedArticle } from './article/linkArticle.ts'
import { pageKinds, pages, type PageKind } from './pages.ts'

/** One address of the site. */
export interface Address<Kind extends PageKind = PageKind> {
  page: Kind
  path: string
  /** The id of the record that the page is about; empty where it is about the article. */
  id: string
}

/** Every address that the site answers, retired ones too: the one list that files, feeds and the sitemap are made from. */
export function listAddresses(article: LinkedArticle): Address[] {
  return pageKinds.flatMap((page) => {
    const { entities, path } = pages[page]
    const retired = article.retired.flatMap(({ kind, id }) => (kind === page ? [id] : []))
    return [...entities(article).keys(), ...retired].map((id) => ({ page, path: path(id), id }))
  })
}
