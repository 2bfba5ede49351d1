import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { listAddresses, type Address } from '../addresses.ts'
import { App } from '../App.tsx'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'
import { PageDataContext, pageDataId } from '../pageData.ts'
import { findRoute } from '../routes.tsx'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { escapeJson } from './escapeJson.ts'
import { excerptFor } from './excerptFor.ts'
import { NotFoundDocument } from './NotFoundDocument.tsx'

/** What the site is made from. */
export interface SiteInput {
  /** The article file as text. */
  articleText: string
  /** The shell that Vite made of `index.html`. */
  template: string
  /** Base path of the site, with slashes at both ends. */
  base: string
  /** Page module → file names of the scripts that it needs. */
  pageScripts: ReadonlyMap<string, readonly string[]>
}

/** The whole site as one map: output path → content. */
export async function renderSite({
  articleText,
  template,
  base,
  pageScripts,
}: SiteInput): Promise<Map<string, string>> {
  const article = checkArticle(articleText, 'article')
  const shell = addPolicy(template)
  const outputs = new Map<string, string>()
  const linked = linkArticle(article)
  for (const address of listAddresses(linked)) {
    const scripts = pageScripts.get(findRoute(address.path)?.module ?? '') ?? []
    outputs.set(
      fileOf(address.path),
      await renderPage(excerptFor(article, linked, address), address, shell, base, scripts),
    )
  }
  outputs.set('404.html', await renderNotFound(linked, shell, base))
  return outputs
}

/** The article, or an error that lists every fault: a site is never built from half an article. */
export function checkArticle(text: string, file: string): Article {
  const problems: Problem[] = []
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: not JSON: ${String(error)}`, { cause: error })
  }
  const article = readArticle(input, problems)
  const faults = problems.filter(({ severity }) => severity !== 'warning')
  if (article && faults.length === 0) return article
  const lines = faults.map(
    ({ pointer, found, expected }) => `  ${pointer || '/'}: found ${found}, expected ${expected}`,
  )
  throw new Error(
    `${file} には${faults.length}か所の誤りがあります（npm run check:article -- ${file}）。\n${lines.join('\n')}`,
  )
}

/** A folder with an index for each address: what every static host serves without configuration. */
function fileOf(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}/index.html`
}

async function renderPage(
  excerpt: Article,
  address: Address,
  shell: string,
  base: string,
  scripts: readonly string[],
): Promise<string> {
  const pageData = { path: address.path, article: linkArticle(excerpt) }
  const basename = base.replace(/\/$/, '')
  const html = await renderToHtml(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <PageDataContext value={pageData}>
          <StaticRouter basename={basename} location={basename + address.path}>
            <App />
          </StaticRouter>
        </PageDataContext>
      </QueryClientProvider>
    </StrictMode>,
  )
  const preloads = scripts
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('')
  const data = `<script type="application/json" id="${pageDataId}">${escapeJson({ path: address.path, article: excerpt })}</script>`
  return fillShell(shell, html, preloads, data)
}

/** The page for unknown addresses carries no data: in the browser it makes way for a page that knows the address. */
async function renderNotFound(article: LinkedArticle, shell: string, base: string): Promise<string> {
  const basename = base.replace(/\/$/, '')
  const html = await renderToHtml(
    <StaticRouter basename={basename} location={`${basename}/404`}>
      <NotFoundDocument article={article} />
    </StaticRouter>,
  )
  return fillShell(shell, html, '', '')
}

/** Suspense boundaries stay in place whatever their size: nothing may need an inline script to be seen. */
async function renderToHtml(node: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(node, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => {
      throw error instanceof Error ? error : new Error(String(error))
    },
  })
  return new Response(prelude as ReadableStream).text()
}

/** React puts title and meta before the first element when it renders a fragment: they belong into the head. */
function fillShell(shell: string, html: string, headExtra: string, data: string): string {
  const start = html.indexOf('<div')
  return shell
    .replace('<!--head-->', () => html.slice(0, start) + headExtra)
    .replace('<!--page-->', () => html.slice(start))
    .replace('<!--data-->', () => data)
}

function addPolicy(template: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(template)}" />`
  return template.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta)
}
