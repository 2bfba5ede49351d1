import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { wholeArticle } from './frame/ArticleBoundary.tsx'
import { loadAhead } from './loadAhead.ts'
import { loadWholeArticle } from './loading/loadWholeArticle.ts'
import { isTooLarge, PageDataContext, pageDataId, readPageData } from './loading/pageData.ts'
import { normalizePath, withoutTrackers } from './paths.ts'
import { findRoute } from './routes.tsx'

/** What `PageHead` writes into `<head>`. */
const writtenByPages = 'title, meta[name=description], meta[name=robots], meta[property], link[rel=canonical]'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const pathOnScreen = () =>
  normalizePath(
    `${location.pathname}/`.startsWith(`${base}/`)
      ? location.pathname.slice(base.length) || '/'
      : location.pathname,
  )
const path = pathOnScreen()

/** Gives the address its one form, so that the router knows it however it was written, and what is shared on is clean. */
function tidyAddress(): void {
  const search = withoutTrackers(location.search)
  if (location.pathname !== base + path || location.search !== search)
    history.replaceState(history.state, '', base + path + search + location.hash)
}

/**
 * An error that no part has caught: React has taken the whole page away. Puts it back as it was written, where its words
 * and links need no script; another page is loaded as a document.
 * @param container before React takes it over
 */
function keepWritten(container: HTMLElement): (error: unknown) => void {
  const content = [...container.childNodes]
  const head = [...document.head.querySelectorAll(writtenByPages)]
  return (error) => {
    reportError(error)
    if (pathOnScreen() !== path) return location.reload()
    // Hides what needs a script.
    delete document.documentElement.dataset['hydrated']
    container.append(...content)
    document.head.append(...head)
  }
}

/** Takes over the page. Until its code is here, the static page stays as it is. */
async function start(container: HTMLElement) {
  const pageData = readPageData(document.getElementById(pageDataId)?.textContent ?? '')
  // A copy that is replayed elsewhere, as by an archive, a search cache or a gateway, stays as it was written.
  if (pageData && pageData.path !== path) return
  tidyAddress()
  const onUncaughtError = keepWritten(container)
  const app = (
    <StrictMode>
      <PageDataContext value={pageData}>
        <BrowserRouter basename={base}>
          <App />
        </BrowserRouter>
      </PageDataContext>
    </StrictMode>
  )
  if (pageData) {
    try {
      await findRoute(path)?.preload()
    } catch {
      // Without its code the page is what it was written as: whole, and every link works.
      return
    }
    // As a transition, so that React hydrates in slices and lets the reader's taps in between.
    startTransition(() => void hydrateRoot(container, app, { onUncaughtError }))
  } else {
    // No excerpt for this address (404.html, an offline shell, development): what is there stays until the answer is known.
    await Promise.allSettled([findRoute(path)?.preload(), wholeArticle.preload(), loadWholeArticle()])
    // What the written page says of itself is not true of this one, and React would leave it beside its own.
    for (const tag of document.head.querySelectorAll(writtenByPages)) tag.remove()
    createRoot(container, { onUncaughtError }).render(app)
  }
  loadAhead(base, pageData !== undefined && isTooLarge(pageData.article))
}

function startOnPage() {
  const root = document.getElementById('root')
  if (root) void start(root)
}

// A written page loads this script when it has been painted, others as soon as they can.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startOnPage, { once: true })
else startOnPage()
