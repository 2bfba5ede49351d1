import type { ComponentType } from 'react'
import { matchPath, useParams } from 'react-router'
import { currentId, type LinkedArticle } from './article/linkArticle.ts'
import type { NotFoundPageProps } from './arrival/NotFoundPage.tsx'
import { PageHead } from './head/PageHead.tsx'
import { pageMeta } from './head/pageMeta.ts'
import { lateCode } from './loading/lateCode.tsx'
import { pageKinds, pages, type MainEntities, type Page, type PageKind } from './pages.ts'
import { siteBase } from './siteBase.ts'

/** A kind of page as the router knows it. */
export interface PageRoute<Kind = PageKind | 'unknown'> {
  kind: Kind
  pattern: string
  /** The page of the address, or help where nothing answers it. */
  Page: ComponentType<{ article: LinkedArticle }>
  /** Fetches the code of the page ahead of time. */
  preload: () => Promise<unknown>
}

const notFound = lateCode<NotFoundPageProps>(
  'NotFoundPage',
  async () => (await import('./arrival/NotFoundPage.tsx')).NotFoundPage,
)

function routeOf<Kind extends PageKind>(kind: Kind): PageRoute<Kind> {
  const { path, entities, load, head }: Page<MainEntities[Kind]> = pages[kind]
  const { Part: Content, preload } = lateCode(kind, load)
  function AddressedPage({ article }: { article: LinkedArticle }) {
    const { id: asked = '' } = useParams()
    const id = currentId(article, kind, asked)
    const mainEntity = entities(article).get(id)
    if (!mainEntity) return <notFound.Part article={article} kind={kind} />
    return (
      <>
        <PageHead meta={pageMeta(head(mainEntity), path(id), article, siteBase)} />
        <Content article={article} mainEntity={mainEntity} />
      </>
    )
  }
  return { kind, pattern: path(':id'), Page: AddressedPage, preload }
}

/** Every kind of page, and last what no page answers. */
export const routes: readonly PageRoute[] = [
  ...pageKinds.map((kind) => routeOf(kind)),
  { kind: 'unknown', pattern: '*', Page: notFound.Part, preload: notFound.preload },
]

/** The route of an address. */
export function findRoute(pathname: string): PageRoute | undefined {
  return routes.find(({ pattern }) => matchPath({ path: pattern, end: true }, pathname))
}
