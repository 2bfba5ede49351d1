import { wholeArticle } from './frame/ArticleBoundary.tsx'
import { brokenPage } from './frame/PageErrorBoundary.tsx'
import { loadWholeArticle } from './loading/loadWholeArticle.ts'
import { whenIdle } from './loading/whenIdle.ts'
import { normalizePath } from './paths.ts'
import { findRoute, routes } from './routes.tsx'

/** What fails here is requested again when it is needed. */
const ahead = (load: () => Promise<unknown>) => void load().catch(() => undefined)

/**
 * Fetches the code of all pages before it is needed, when the browser is idle, and what a link needs when the reader
 * reaches for it. With a large article, and once there is a new release, links to other pages are left to the browser
 * instead: a document with its excerpt is there sooner than the whole article.
 * @param base base path of the site without a slash at its end
 */
export function loadAhead(base: string, isLarge: boolean): void {
  /** The path of the page that a link of the site leads to. */
  const pathOf = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(base)) return undefined
    return normalizePath(link.pathname.slice(base.length) || '/')
  }
  const leaveToBrowser = (event: Event) => {
    const path = pathOf(event)
    const isHere = path === normalizePath(location.pathname.slice(base.length) || '/')
    const isButton = event.target instanceof Element && event.target.closest('[role=button]') !== null
    // Before React hears of it, which would go there in the page.
    if (path !== undefined && !isHere && !isButton) event.stopPropagation()
  }
  const leaveLinksToBrowser = () => document.addEventListener('click', leaveToBrowser, { capture: true })
  whenIdle(() => {
    ahead(async () => (await import('./frame/followTranslation.ts')).followTranslation())
    ahead(async () => (await import('./frame/keepPlace.ts')).keepPlace())
    ahead(async () => (await import('./frame/followReleases.ts')).followReleases(leaveLinksToBrowser))
  })
  if (isLarge) return leaveLinksToBrowser()
  whenIdle(() => {
    for (const { preload } of [wholeArticle, brokenPage, ...routes]) ahead(preload)
    ahead(() => import('./pages/quote/QuoteContext.tsx'))
  })
  const onIntent = (event: Event) => {
    const path = pathOf(event)
    const route = path === undefined ? undefined : findRoute(path)
    if (!route) return
    ahead(route.preload)
    ahead(loadWholeArticle)
  }
  document.addEventListener('pointerover', onIntent, { passive: true })
  document.addEventListener('focusin', onIntent)
}
