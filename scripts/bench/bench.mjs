// npm run bench: how fast the reader is beside pages that are made in other ways.
// npm run bench -- --scale: how it grows with the article. docs/performance.md says how to read what is printed.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser } from '../find-browser.mjs'
import { loadModule, root } from '../load-module.mjs'
import { buildGrown } from './build-grown.mjs'
import { buildPeers } from './build-peers.mjs'
import { buildSite } from './build-site.mjs'
import { measure } from './measure.mjs'
import { serve } from './serve.mjs'
import { traceLoad } from './trace-load.mjs'

/** @import { Article } from '../../src/article/schema.ts' */
/** @import { Profile, Target } from './visit.mjs' */

// Vite would otherwise set `development`, and the bare stack would be built with the development version of React.
process.env['NODE_ENV'] = 'production'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    profile: { type: 'string', default: 'phone,desktop' },
    dist: { type: 'string' },
    also: { type: 'string' },
    trace: { type: 'string' },
    scale: { type: 'boolean', default: false },
    factors: { type: 'string', default: '1,10,100' },
  },
})
// A trace is of one page.
const only = (values.only ?? (values.trace && 'quote'))?.split(',')
const options = {
  runs: Number(values.runs),
  profiles: /** @type {Profile[]} */ (values.profile.split(',')),
}
/** A path is relative to where npm was called. */
const resolvePath = (/** @type {string} */ path) => resolve(process.env['INIT_CWD'] ?? '', path)

/** @type {typeof import('../../src/paths.ts')} */
const paths = await loadModule('src/paths.ts')
const articleFile = join(root, 'public', 'article.json')
/** @type {Article} */
const article = JSON.parse(readFileSync(articleFile, 'utf8'))
// Records that stay as they are while the article grows.
const at = article.quotes.findIndex(({ id }) => id === article.voices[0]?.quote)
const [quote, next] = article.quotes.slice(at)
const [agreement] = article.agreements
if (!quote || !next || !agreement)
  throw new Error('The bench needs an article with a voice, a quote after it, and an agreement.')

/** One page of each kind. */
const pages = {
  quote: paths.quotePath(quote.id),
  story: paths.storyPath,
  timeline: paths.timelinePath,
  agreements: paths.agreementsPath,
  agreement: paths.agreementPath(agreement.id),
  speakers: paths.speakersPath,
  speaker: paths.speakerPath(quote.speaker),
  quotes: paths.quotesPath,
}
/** What to tap on the page of a quote: name → path. */
const taps = {
  timeline: pages.timeline,
  'next quote': paths.quotePath(next.id),
  speaker: pages.speaker,
  'all quotes': pages.quotes,
}
const readerTaps = { ...taps, search: paths.searchPath }
/** @type {Record<string, Target['taps']>} */
const peerTaps = { bare: taps, client: readerTaps }
/** The pages of one built reader. @type {(origin: string, prefix: string) => Target[]} */
const pagesOf = (origin, prefix) =>
  Object.entries(pages).map(([name, path]) => ({
    name: prefix + name,
    url: origin + path,
    hydrates: true,
    taps: name === 'quote' ? readerTaps : {},
  }))
const isWanted = (/** @type {Target} */ { name }) =>
  only?.some((one) => one === name || one === name.split(':')[1]) ?? true

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs })
if (values.scale) {
  const folders = await buildGrown(article, values.factors.split(',').map(Number))
  const server = await serve(folders)
  const targets = Object.keys(folders).flatMap((name) => pagesOf(server.originOf(name), `${name}:`))
  const original = (/** @type {string} */ name) => name.replace(/^x\d+/, 'x1')
  const bases = { 'LCP ms': original, 'hydrated ms': original, 'TBT ms': original, kB: original }
  await measure(browser, targets.filter(isWanted), options, bases)
  server.close()
} else {
  const built = values.dist ? resolvePath(values.dist) : (await buildSite(articleFile, 'reader')).folder
  const peers = await buildPeers(browser, built, article, pages.quote, Object.values(taps))
  const also = values.also && { also: [resolvePath(values.also)] }
  const server = await serve({ ...peers, ...also, reader: [built] })
  const targets = [
    ...Object.keys(peers).map((name) => ({
      name,
      url: server.originOf(name) + (name === 'timelinejs' ? '/' : pages.quote),
      hydrates: name !== 'static',
      taps: peerTaps[name] ?? {},
    })),
    ...pagesOf(server.originOf('reader'), ''),
    ...(also ? pagesOf(server.originOf('also'), 'also:') : []),
  ].filter(isWanted)
  const [toStatic, toBare] = [() => 'static', () => 'bare']
  const bases = { 'LCP ms': toStatic, 'hydrated ms': toBare, 'TBT ms': toBare }
  if (values.trace && targets[0]) await traceLoad(browser, targets[0], resolvePath(values.trace))
  else await measure(browser, targets, options, bases)
  server.close()
}
await browser.close()
