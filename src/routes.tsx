import { lazy, type ComponentType } from 'react'
import { matchPath, useParams } from 'react-router'
import { NotFoundPage } from './arrival/NotFoundPage.tsx'
import { currentId, type LinkedArticle } from './article/linkArticle.ts'
import { PageHead } from './head/PageHead.tsx'
import { pageMeta } from './head/pageMeta.ts'
import { PageCodeError } from './loading/PageCodeError.ts'
import { pageKinds, pages, type MainEntities, type Page, type PageKind } from './pages.ts'
import { siteBase } from './siteBase.ts'

/** A kind of page as the router knows it. */
export interface PageRoute<Kind = PageKind> {
  kind: Kind
  pattern: string
  /** The page of the address, or help where nothing answers it. */
  Page: ComponentType<{ article: LinkedArticle }>
  /** Fetches the code of the page ahead of time. */
  preload: () => Promise<unknown>
}

function routeOf<Kind extends PageKind>(kind: Kind): PageRoute<Kind> {
  const { path, entities, load, head }: Page<MainEntities[Kind]> = pages[kind]
  const Content = lazy(async () => {
    try {
      return { default: await load() }
    } catch (error) {
      throw new PageCodeError(kind, error)
    }
  })
  function AddressedPage({ article }: { article: LinkedArticle }) {
    const { id: asked = '' } = useParams()
    const id = currentId(article, kind, asked)
    const mainEntity = entities(article).get(id)
    if (!mainEntity) return <NotFoundPage article={article} kind={kind} />
    return (
      <>
        <PageHead meta={pageMeta(head(mainEntity), path(id), article, siteBase)} />
        <Content article={article} mainEntity={mainEntity} />
      </>
    )
  }
  return { kind, pattern: path(':id'), Page: AddressedPage, preload: load }
}

export const routes = pageKinds.map((kind) => routeOf(kind))

/** The route of an address, if any page answers it. */
export function findRoute(pathname: string): PageRoute | undefined {
  return routes.find(({ pattern }) => matchPath({ path: pattern, end: true }, pathname))
}
