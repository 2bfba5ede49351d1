import { renderToStaticMarkup } from 'react-dom/server'
import { listAddresses, type Address } from '../addresses.ts'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import type { Excerpt } from '../article/excerptArticle.ts'
import type { PageExcerpt } from '../article/pageExcerpt.ts'
import { parseArticle, readArticleText } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'
import { pageDataId } from '../loading/pageData.ts'
import { addressIn, articleFile, phrasesFile } from '../paths.ts'
import { element } from '../machines/xml.ts'
import { siteBase } from '../siteBase.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { escapeJson } from './escapeJson.ts'
import { excerptFor } from './excerptFor.ts'
import { headersFile } from './headersFile.ts'
import { InputError } from './InputError.ts'
import { jsonLd } from './jsonLd.ts'
import { machineOutputs } from './machineOutputs.ts'
import { recordPhrases } from './phraseRecorder.ts'
import { renderNotFound, renderPage } from './renderPage.tsx'
import { SiteHead } from './SiteHead.tsx'

/** The article that a site is made from. */
export interface ArticleSource {
  /** Its file, which the site publishes. */
  text: string
  article: Article
  /** The same article, linked. */
  linked: LinkedArticle
}

/** What the site is made from. */
export interface SiteInput {
  source: ArticleSource
  /** The shell that Vite made of `index.html`. */
  template: string
  /** Base path of the site, with slashes at both ends. */
  base: string
  /** Kind of page → file names of the scripts that it needs. */
  pageScripts: ReadonlyMap<string, readonly string[]>
  /** File name of the style sheet of the embed pages. */
  embedStyles: string
}

/** A file of the site: where it goes, relative to the output folder, and what it holds. */
export type OutputFile = [file: string, content: string]

/** Every file of the site, each as soon as it is made: none is kept, however many there are. */
export async function* renderSite({
  source: { text, article, linked },
  template,
  base,
  pageScripts,
  embedStyles,
}: SiteInput): AsyncGenerator<OutputFile> {
  const policy = contentSecurityPolicy(template)
  const shell = addSiteHead(addPolicy(template, policy), article, base)
  const addresses = listAddresses(linked)
  yield* machineOutputs(linked, siteBase, base + embedStyles)
  yield ['_headers', headersFile(addresses, policy, base)]
  const phrases = {}
  for (const address of addresses) {
    const scripts = pageScripts.get(address.page) ?? []
    const preload = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}">`
    const page = await renderExcerpt(excerptFor(article, linked, address), address.path, basenameOf(base))
    const head = scripts.map(preload).join('') + graphScript(linked, address)
    const script = `<script type="application/json" id="${pageDataId}">${escapeJson(page.data)}</script>`
    yield [fileOf(address.path), fillShell(shell, page.html, head, script)]
    Object.assign(phrases, page.data.phrases)
  }
  const recorder = recordPhrases(article.inLanguage)
  const notFound = await renderNotFound({ ...linked, phrases: recorder }, basenameOf(base))
  // Carries no data: in the browser it makes way for a page that knows the address.
  yield ['404.html', fillShell(shell, notFound, '', '')]
  Object.assign(phrases, recorder.recorded())
  yield [articleFile, text]
  yield [phrasesFile, JSON.stringify(phrases)]
}

/**
 * Reads an article for a build: a site is never built from half an article.
 * @param name of the file, for messages
 * @throws {InputError} one that lists every fault
 */
export function readSource(text: string, name: string): ArticleSource {
  const problems: Problem[] = []
  const article = readArticleText(text, problems)
  const faults = problems.filter(({ severity }) => severity !== 'warning')
  if (article && faults.length === 0) return { text, article, linked: linkArticle(article) }
  const lines = faults.map(
    ({ pointer, found, expected }) => `  ${pointer || '/'}: found ${found}, expected ${expected}`,
  )
  throw new InputError(
    `${name} には${faults.length}か所の誤りがあります（npm run check:article -- ${name}）。\n${lines.join('\n')}`,
  )
}

/** A folder with an index for each address: what every static host serves without configuration. */
function fileOf(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}/index.html`
}

interface RenderedPage {
  html: string
  /** From which the browser renders the same again. */
  data: PageExcerpt
}

/** A page as it is rendered from its excerpt, with the phrases of all display text that it shows. */
export async function renderExcerpt(excerpt: Excerpt, path: string, basename = ''): Promise<RenderedPage> {
  const recorder = recordPhrases(excerpt.article.inLanguage)
  const { article } = parseArticle(excerpt.article, { digest: excerpt.digest, phrases: recorder })
  if (!article) throw new Error(`the excerpt for ${path} is no article`)
  const html = await renderPage(article, path, basename)
  return { html, data: { path, ...excerpt, phrases: recorder.recorded() } }
}

/** Only in the file: in the browser, Trusted Types let nobody make a script element, not even one of data. */
function graphScript(article: LinkedArticle, address: Address): string {
  const graph = jsonLd(article, address, siteBase)
  if (!graph) return ''
  const page = addressIn(siteBase, address.path)
  return element('script', { type: 'application/ld+json', 'data-page': page }, { xml: escapeJson(graph) }).xml
}

function basenameOf(base: string): string {
  return base.replace(/\/$/, '')
}

/** React puts title and meta before the first element when it renders a fragment: they belong into the head. */
function fillShell(shell: string, html: string, headExtra: string, data: string): string {
  const start = html.indexOf('<div')
  return shell
    .replace('<!--head-->', () => html.slice(0, start) + headExtra)
    .replace('<!--page-->', () => html.slice(start))
    .replace('<!--data-->', () => data)
}

function addSiteHead(shell: string, { inLanguage }: Article, base: string): string {
  const head = renderToStaticMarkup(SiteHead({ language: inLanguage, base }))
  return shell.replace('<!--head-->', () => `${head}<!--head-->`)
}

function addPolicy(template: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return template.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta)
}
