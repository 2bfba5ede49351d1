import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { loadModule, root } from '../load-module.mjs'
import { benchFolder } from './build-site.mjs'
import { serve } from './serve.mjs'

/** @import { Browser } from '@playwright/test' */
/** @import { Article } from '../../src/article/schema.ts' */
/** @import { NeutralPage, NeutralPages, Piece } from './peers/Bare.tsx' */

/** Installed when it is first measured, since nobody else needs it. */
const timelineJs = '@knight-lab/timelinejs@3.9.11'

/**
 * Makes the pages that the reader is measured against, out of what the reader itself shows on a phone without script.
 * @param {Browser} browser
 * @param {string} reader folder of the built reader
 * @param {Article} article
 * @param {string} path of the page that they show
 * @param {string[]} others pages that its taps lead to
 * @returns {Promise<Record<string, string[]>>} peer → its folders, as `serve` takes them
 */
export async function buildPeers(browser, reader, article, path, others) {
  const { emptied, head, pages } = await readPages(browser, reader, path, others)
  const folder = (/** @type {string} */ name) => join(benchFolder, name)
  const write = (/** @type {string} */ file, /** @type {string} */ content) => {
    mkdirSync(dirname(folder(file)), { recursive: true })
    writeFileSync(folder(file), content)
  }
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder('bare'),
      emptyOutDir: true,
      rolldownOptions: {
        input: 'scripts/bench/peers/bareClient.tsx',
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
  })
  /** @type {typeof import('./peers/renderPeers.tsx')} */
  const { renderPage, renderTimelineJs } = await loadModule('scripts/bench/peers/renderPeers.tsx')
  const { plain, prerendered } = renderPage(path, pages, head)
  write(`static${path}/index.html`, plain)
  write(`bare${path}/index.html`, prerendered)
  write('bare/pages.json', JSON.stringify(pages))
  write(`client${path}/index.html`, emptied)
  write('timelinejs/index.html', renderTimelineJs(article))
  const installed = installTimelineJs(folder('timelinejs'))
  return {
    static: [folder('static'), reader],
    bare: [folder('bare'), reader],
    client: [folder('client'), reader],
    ...(installed && { timelinejs: [folder('timelinejs'), installed] }),
  }
}

/**
 * @param {Browser} browser
 * @param {string} reader
 * @param {string} path
 * @param {string[]} others
 */
async function readPages(browser, reader, path, others) {
  const server = await serve({ reader: [reader] })
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const open = (/** @type {string} */ path) => page.goto(server.originOf('reader') + path)
  await open(path)
  await page.evaluate(emptyPage)
  const emptied = await page.content()
  /** @type {NeutralPages} */
  const pages = {}
  for (const other of [...others, path]) {
    await open(other)
    pages[other] = await page.evaluate(neutralPage)
  }
  const head = await page.evaluate(neutralHead)
  await page.close()
  server.close()
  return { emptied, head, pages }
}

/** Runs in a page: its words in as few elements as one would write by hand. @returns {NeutralPage} */
function neutralPage() {
  const kept = /^(HEADER|NAV|MAIN|FOOTER|SECTION|H\d|P|[OU]L|LI|D[LTD]|BLOCKQUOTE|A|RUBY|RT)$/
  /** @type {(node: Node) => Piece[]} */
  const reduce = (node) => {
    if (node instanceof Text) return [node.data.replace(/\s+/g, ' ')]
    if (!(node instanceof HTMLElement) || !node.checkVisibility()) return []
    /** @type {Piece[]} */
    const content = []
    for (const piece of [...node.childNodes].flatMap(reduce)) {
      const last = content.at(-1)
      if (typeof piece === 'string' && typeof last === 'string') content.splice(-1, 1, last + piece)
      else content.push(piece)
    }
    if (content.length === 0 || !kept.test(node.tagName)) return content
    const href = node.getAttribute('href')
    const rel = node.getAttribute('rel')
    return [{ tag: node.tagName.toLowerCase(), ...(href && { href }), ...(rel && { rel }), content }]
  }
  return { title: document.title, content: reduce(document.body) }
}

/** Runs in a page: what its head says to other programs. */
function neutralHead() {
  const kept =
    'title, meta[name]:not([name=viewport]), meta[property], link:is([rel=canonical], [rel=alternate], [rel*=icon]), script[type$="ld+json"]'
  for (const element of document.querySelectorAll('head > *')) if (!element.matches(kept)) element.remove()
  return document.head.getHTML()
}

/** Runs in a page: takes out all that was written ahead, so that the app makes the page in the browser. */
function emptyPage() {
  document.querySelector('#root')?.replaceChildren()
  document.querySelector('script[type="application/json"]')?.remove()
}

/**
 * @param {string} prefix where to install it
 * @returns {string | undefined} its folder, if npm could install it
 */
function installTimelineJs(prefix) {
  const folder = join(prefix, 'node_modules/@knight-lab/timelinejs/dist')
  const command = `npm install --prefix . --no-save --ignore-scripts ${timelineJs}`
  if (!existsSync(folder)) spawnSync(command, { cwd: prefix, stdio: 'ignore', shell: true })
  if (existsSync(folder)) return folder
  console.warn(`${timelineJs} could not be installed: it is left out.`)
  return undefined
}
