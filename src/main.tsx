import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { articleQuery } from './articleQuery.ts'
import './app.css'
import { loadAhead } from './loadAhead.ts'
import { PageDataContext, readPageData } from './pageData.ts'
import { normalizePath } from './paths.ts'
import { findRoute } from './routes.tsx'

const queryClient = new QueryClient()
const pageData = readPageData(document)
const root = document.getElementById('root')
const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const path = normalizePath(location.pathname.slice(base.length) || '/')
// One form for each address, so that the router knows it however it was written.
if (location.pathname !== base + path) {
  history.replaceState(history.state, '', base + path + location.search + location.hash)
}

const app = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <PageDataContext value={pageData}>
        <BrowserRouter basename={base}>
          <App />
        </BrowserRouter>
      </PageDataContext>
    </QueryClientProvider>
  </StrictMode>
)

/** Takes over the page. Until its code is here, the static page stays as it is. */
async function start(container: HTMLElement) {
  if (pageData?.path === path) {
    try {
      await findRoute(path)?.preload()
    } catch {
      // Without its code the page is what it was written as: whole, and every link works.
      return
    }
    hydrateRoot(container, app)
  } else {
    // No excerpt for this address (404.html, an offline shell, development): what is there stays until the answer is known.
    await Promise.allSettled([findRoute(path)?.preload(), queryClient.prefetchQuery(articleQuery)])
    createRoot(container).render(app)
  }
  loadAhead(queryClient, base)
}

if (root) void start(root)
