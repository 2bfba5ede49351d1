import { StrictMode, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { App } from '../App.tsx'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import { PageFrame } from '../frame/PageFrame.tsx'
import { OfflineShell } from './OfflineShell.tsx'
import { PageDataContext } from '../loading/pageData.ts'

/**
 * One address as HTML: what React puts into the head, then the page.
 * @param article the article, or the excerpt of it that the page shows
 * @param basename base path of the site without a slash at its end
 * @param whole the whole article, for what the page shows beyond its excerpt
 */
export function renderPage(
  article: LinkedArticle,
  path: string,
  basename = '',
  whole = article,
): Promise<string> {
  return renderToHtml(
    <StrictMode>
      <PageDataContext value={{ path, article, whole }}>
        <StaticRouter basename={basename} location={basename + path}>
          <App />
        </StaticRouter>
      </PageDataContext>
    </StrictMode>,
  )
}

/** The page for unknown addresses: the same for all of them, so it names none. */
export async function renderNotFound(article: LinkedArticle, basename = ''): Promise<string> {
  const { NotFoundHelp } = await import('../arrival/NotFoundPage.tsx')
  return renderToHtml(
    <StaticRouter basename={basename} location={`${basename}/404`}>
      <PageFrame>
        <ArticleContext value={article}>
          <NotFoundHelp article={article} />
        </ArticleContext>
      </PageFrame>
    </StaticRouter>,
  )
}

/** See `OfflineShell`. */
export function renderOfflineShell(basename = ''): Promise<string> {
  return renderToHtml(
    <StaticRouter basename={basename} location={`${basename}/offline`}>
      <OfflineShell />
    </StaticRouter>,
  )
}

/** Suspense boundaries stay in place whatever their size: nothing may need an inline script to be seen. */
async function renderToHtml(node: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(node, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void errors.push(error),
  })
  const html = await new Response(prelude).text()
  // React would leave a broken part to the browser; a static page has no second chance.
  if (errors.length > 0) throw new Error('a page could not be rendered', { cause: errors[0] })
  return html
}
