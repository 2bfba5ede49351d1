import type { QueryClient } from '@tanstack/react-query'
import { articleQuery } from './loading/articleQuery.ts'
import { normalizePath } from './paths.ts'
import { findRoute } from './routes.tsx'

/** Fetches the whole article and the code of the next page before they are needed: when the browser is idle, or on intent. */
export function loadAhead(queryClient: QueryClient, base: string): void {
  const loadArticle = () => void queryClient.prefetchQuery(articleQuery)
  if ('requestIdleCallback' in window) requestIdleCallback(loadArticle, { timeout: 5000 })
  else setTimeout(loadArticle, 2000)

  const onIntent = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(base)) return
    // A chunk that fails here is requested again on navigation.
    findRoute(normalizePath(link.pathname.slice(base.length) || '/'))
      ?.preload()
      .catch(() => undefined)
    loadArticle()
  }
  document.addEventListener('pointerover', onIntent, { passive: true })
  document.addEventListener('focusin', onIntent)
}
