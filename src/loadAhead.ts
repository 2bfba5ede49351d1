import { wholeArticle } from './frame/ArticleBoundary.tsx'
import { whenIdle } from './loading/whenIdle.ts'
import { normalizePath } from './paths.ts'
import { findRoute, routes } from './routes.tsx'

/** Loads the article into the cache from which pages take it. */
export async function loadWholeArticle(): Promise<void> {
  const { articleQuery, queryClient } = await import('./loading/articleQuery.ts')
  await queryClient.prefetchQuery(articleQuery)
}

/** What fails here is requested again when it is needed. */
const ahead = (preload: () => Promise<unknown>) => void preload().catch(() => undefined)

/**
 * Fetches the code of all pages before it is needed: when the browser is idle, and that of one when the reader reaches
 * for a link to it.
 * @param base base path of the site without a slash at its end
 */
export function loadAhead(base: string): void {
  whenIdle(() => {
    for (const { preload } of [wholeArticle, ...routes]) ahead(preload)
    ahead(() => import('./pages/quote/QuoteContext.tsx'))
  })
  const onIntent = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(base)) return
    const route = findRoute(normalizePath(link.pathname.slice(base.length) || '/'))
    if (!route) return
    ahead(route.preload)
    ahead(loadWholeArticle)
  }
  document.addEventListener('pointerover', onIntent, { passive: true })
  document.addEventListener('focusin', onIntent)
}
