import { listAddresses, type Address } from '../addresses.ts'
import { currentId, type LinkedArticle } from '../article/linkArticle.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { readArticleText } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'
import { pageDataId } from '../loading/pageData.ts'
import { addressIn, articleFile, dossierPath, phrasesFile, storyImageFile, workerFile } from '../paths.ts'
import { pages, type PageKind } from '../pages.ts'
import { element } from '../machines/xml.ts'
import { siteBase } from '../siteBase.ts'
import type { FirstCode } from './clientCode.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { renderDossier } from './dossier/renderDossier.tsx'
import { escapeJson } from './escapeJson.ts'
import { atAddress } from './atAddress.ts'
import { excerptFor } from './excerptFor.ts'
import { headersFile } from './headersFile.ts'
import { InputError } from './InputError.ts'
import { jsonLd } from './jsonLd.ts'
import { machineOutputs } from './machineOutputs.ts'
import type { OutputFile } from './OutputFile.ts'
import { fillShell, makeShell } from './pageShell.ts'
import { namesIn, recordPhrases } from './phraseRecorder.ts'
import { renderExcerpt } from './renderExcerpt.ts'
import { renderNotFound, renderOfflineShell } from './renderPage.tsx'
import { serviceWorkerFile, versionOf } from './serviceWorkerFile.ts'
import { listPictures } from './shareImages/listPictures.ts'
import { shortHashOf } from './shortHashOf.ts'

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
  const basename = base.replace(/\/$/, '')
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
      basename,
      whole,
    )
    const script = `<script type="application/json" id="${pageDataId}">${escapeJson(page.data)}</script>`
    const html = fillShell(shells.get(address.page), page.html, graphScript(linked, address), script)
    yield* atAddress(address.path, html)
    Object.assign(phrases, page.data.phrases)
  }
  const notFound = await renderNotFound(whole, basename)
  // Carries no data: in the browser it makes way for a page that knows the address.
  yield ['404.html', fillShell(shells.get('unknown'), notFound, '', '')]
  Object.assign(phrases, recorder.recorded())
  const data: OutputFile[] = [
    [articleFile, text],
    [phrasesFile, JSON.stringify(phrases)],
  ]
  yield* data
  const offlineShell = await renderOfflineShell(basename)
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

/** Only in the file: in the browser, Trusted Types let nobody make a script element, not even one of data. */
function graphScript(article: LinkedArticle, address: Address): string {
  const graph = jsonLd(article, address, siteBase)
  if (!graph) return ''
  const page = addressIn(siteBase, address.path)
  return element('script', { type: 'application/ld+json', 'data-page': page }, { xml: escapeJson(graph) }).xml
}
