import { renderToStaticMarkup } from 'react-dom/server'
import { listAddresses, type Address } from '../addresses.ts'
import { currentId, linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import type { Excerpt } from '../article/excerptArticle.ts'
import type { PageExcerpt } from '../article/pageExcerpt.ts'
import { readArticle, readArticleText } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'
import { pageDataId } from '../loading/pageData.ts'
import { addressIn, articleFile, dossierPath, phrasesFile, storyImageFile, workerFile } from '../paths.ts'
import { pages, type PageKind } from '../pages.ts'
import { isAbsolute } from '../machines/permanentName.ts'
import { element } from '../machines/xml.ts'
import { siteBase } from '../siteBase.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { renderDossier } from './dossier/renderDossier.tsx'
import { escapeJson } from './escapeJson.ts'
import { atAddress } from './atAddress.ts'
import { excerptFor } from './excerptFor.ts'
import { headersFile } from './headersFile.ts'
import { InputError } from './InputError.ts'
import { jsonLd } from './jsonLd.ts'
import { machineOutputs } from './machineOutputs.ts'
import { namesIn, recordPhrases } from './phraseRecorder.ts'
import { renderNotFound, renderOfflineShell, renderPage } from './renderPage.tsx'
import { serviceWorkerFile, versionOf } from './serviceWorkerFile.ts'
import { listPictures } from './shareImages/listPictures.ts'
import { shortHashOf } from './shortHashOf.ts'
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
  /** The code that a page starts with, by the kind of page; that of `404.html` by the name `unknown`. */
  firstCode: ReadonlyMap<string, FirstCode>
  /** File name of the style sheet of the embed pages. */
  embedStyles: string
  /** The style sheet of the dossier, which it holds itself. */
  dossierStyles: string
  /** Scripts and styles: file name → content. */
  assets: ReadonlyMap<string, Uint8Array>
  /** See `serviceWorkerFile`. */
  workerCode: string | undefined
}

/** With what a page starts. */
export interface FirstCode {
  /** File names of its scripts: the entry, and what it needs besides. */
  entry: string
  scripts: readonly string[]
  /** The styles of all that its code can show. */
  styles: string
}

/** A file of the site: where it goes, relative to the output folder, and what it holds. */
export type OutputFile = [file: string, content: string]

/** Every file of the site, each as soon as it is made: none is kept, however many there are. */
export async function* renderSite({
  source: { text, article, linked },
  template,
  base,
  firstCode,
  embedStyles,
  dossierStyles,
  assets,
  workerCode,
}: SiteInput): AsyncGenerator<OutputFile> {
  const version = versionOf(assets.keys(), text)
  const marked = template.replace('<html ', `<html data-release="${version}" `)
  const shells = new Map(
    Array.from(firstCode, ([part, code]) => [part, makeShell(marked, part, code, linked, base)]),
  )
  const addresses = listAddresses(linked)
  yield* atAddress(dossierPath, renderDossier(linked, { base: siteBase, styles: dossierStyles }))
  yield ['_headers', headersFile(addresses, contentSecurityPolicy([...shells.values()].join('')), base)]
  const imageVersions = new Map(
    Array.from(listPictures(linked), ({ file, card }) => [file, shortHashOf(JSON.stringify(card))]),
  )
  const phrases = {}
  const recorder = recordPhrases(article.inLanguage, namesIn(article))
  const whole = { ...linked, phrases: recorder }
  yield* machineOutputs(whole, siteBase, base + embedStyles)
  for (const address of addresses) {
    const { digest, ...excerpt } = excerptFor(article, linked, address)
    const imageVersion = imageVersions.get(imageFileOf(linked, address))
    const page = await renderExcerpt(
      { ...excerpt, digest: { ...digest, ...(imageVersion && { imageVersion }) } },
      address.path,
      basenameOf(base),
      whole,
    )
    const script = `<script type="application/json" id="${pageDataId}">${escapeJson(page.data)}</script>`
    const html = fillShell(shells.get(address.page), page.html, graphScript(linked, address), script)
    yield* atAddress(address.path, html)
    Object.assign(phrases, page.data.phrases)
  }
  const notFound = await renderNotFound(whole, basenameOf(base))
  // Carries no data: in the browser it makes way for a page that knows the address.
  yield ['404.html', fillShell(shells.get('unknown'), notFound, '', '')]
  Object.assign(phrases, recorder.recorded())
  const data: OutputFile[] = [
    [articleFile, text],
    [phrasesFile, JSON.stringify(phrases)],
  ]
  yield* data
  const offlineShell = await renderOfflineShell(basenameOf(base))
  const worker = {
    code: workerCode,
    version,
    shell: fillShell(shells.get('unknown'), offlineShell, '', ''),
    files: new Map<string, string | Uint8Array>([...assets, ...data]),
  }
  yield [workerFile, serviceWorkerFile(worker)]
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
  if (article && faults.length === 0) return { text, article, linked: linkWholeArticle(article) }
  const lines = faults.map(
    ({ pointer, found, expected }) => `  ${pointer || '/'}: found ${found}, expected ${expected}`,
  )
  throw new InputError(
    `${name} には${faults.length}か所の誤りがあります（npm run check:article -- ${name}）。\n${lines.join('\n')}`,
  )
}

/** With which share image a page is shared. */
function imageFileOf<Kind extends PageKind>(article: LinkedArticle, { page, id }: Address<Kind>): string {
  const { entities, head } = pages[page]
  const entity = entities(article).get(currentId(article, page, id))
  return (entity && head(entity).image?.file) ?? storyImageFile
}

interface RenderedPage {
  html: string
  /** From which the browser renders the same again. */
  data: PageExcerpt
}

/**
 * A page as it is rendered from its excerpt, with the phrases of all display text that it shows from that.
 * @param whole see `renderPage`
 */
export async function renderExcerpt(
  excerpt: Excerpt,
  path: string,
  basename = '',
  whole?: LinkedArticle,
): Promise<RenderedPage> {
  const recorder = recordPhrases(excerpt.article.inLanguage, namesIn(whole ?? excerpt.article))
  // References to what was left out are cut here, so that the browser need not.
  const article = readArticle(excerpt.article, [])
  if (!article) throw new Error(`the excerpt for ${path} is no article`)
  const { digest } = excerpt
  const html = await renderPage(linkArticle(article, { digest, phrases: recorder }), path, basename, whole)
  return { html, data: { path, article, digest, phrases: recorder.recorded() } }
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

/**
 * Loads the script when the page has been painted: code that is there sooner, as on a second visit, would hold up the
 * paint. A page in the background is not painted until it is looked at.
 */
const startAfterPaint = (script: string) =>
  `addEventListener('DOMContentLoaded',()=>{const start=()=>setTimeout(()=>import(${JSON.stringify(script)}));` +
  `document.hidden?start():requestAnimationFrame(start)})`

/** Addresses on paper are whole where the site is known. */
const originOnPaper = isAbsolute(siteBase) ? `:root{--origin:"${new URL(siteBase).origin}"}` : ''

/**
 * The page of Vite with what all pages of a kind have in common. Its styles stand in the page, so that it is painted as
 * soon as it is there: nothing else that it loads holds up the paint.
 * @throws when the page of Vite has no style sheet
 */
function makeShell(
  template: string,
  part: string,
  { entry, scripts, styles }: FirstCode,
  { inLanguage, digest }: LinkedArticle,
  base: string,
): string {
  const [sheet, address] = /<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/.exec(template) ?? []
  if (!sheet) throw new Error('the page that Vite made has no style sheet')
  const preloads = [entry, ...scripts].map((file) => `<link rel="modulepreload" href="${base}${file}">`)
  const style = `<style data-part="${part}" data-rest="${address}">${styles}${originOnPaper}</style>`
  const shell = template
    .replaceAll(/<!-- .*? -->\s*/gs, '')
    .replaceAll(/\n\s+/g, '\n')
    .replaceAll(/\s*<script [^>]*type="module"[^>]*><\/script>/g, '')
    // Into the script of the settings: one hash less in the policy.
    .replace('</script>', () => `${startAfterPaint(base + entry)}</script>`)
    .replace(sheet, () => `${preloads.join('')}${style}`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(shell)}" />`
  const marked = isSetVertically(inLanguage)
    ? shell
    : shell.replace('<html ', '<html data-script="horizontal" ')
  const siteHead = renderToStaticMarkup(
    SiteHead({ language: inLanguage, base, hasCalendar: digest.hasCalendar }),
  )
  return marked
    .replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + policy)
    .replace('<!--head-->', () => `${siteHead}<!--head-->`)
}

/** Whether the script of a language has vertical lines. */
function isSetVertically(language: string): boolean {
  return ['Jpan', 'Hans', 'Hant', 'Kore', 'Bopo'].includes(new Intl.Locale(language).maximize().script ?? '')
}

/** React puts title and meta before the first element when it renders a fragment: they belong into the head. */
function fillShell(shell: string | undefined, html: string, headExtra: string, data: string): string {
  if (shell === undefined) throw new Error('the client build has no code for this kind of page')
  const start = html.indexOf('<div')
  return shell
    .replace('<!--head-->', () => html.slice(0, start) + headExtra)
    .replace('<!--page-->', () => html.slice(start))
    .replace('<!--data-->', () => data)
}
