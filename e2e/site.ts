import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { expect, test as base, type Page } from '@playwright/test'
import { listAddresses } from '../src/addresses.ts'
import type { LinkedArticle } from '../src/article/linkArticle.ts'
import { parseArticleText } from '../src/article/parseArticle.ts'

/** Reads an article as the site does; a faulty one is a fault of the test. */
export function readArticle(file: URL): LinkedArticle {
  const { article, problems } = parseArticleText(readFileSync(file, 'utf8'))
  if (!article || problems.length > 0) throw new Error(`${file.pathname}: ${JSON.stringify(problems)}`)
  return article
}

/** The article that the site under test was built from. */
export const article = readArticle(new URL('../public/article.json', import.meta.url))

/** Every address of the site. */
export const addresses = listAddresses(article).map(({ path }) => path)

/** One address of each kind of page. */
const kinds = [
  '/',
  '/timeline',
  '/agreements',
  '/agreements/high-level-teams',
  '/speakers',
  '/speakers/dmitriev',
  '/quotes',
  '/quotes/bruce-one-call-one-meeting',
  '/accessibility',
]

/** What looks different within a kind: a speaker with several quotes, and each kind of quote. */
export const samplePaths = [
  ...kinds,
  '/speakers/witkoff',
  '/quotes/dmitriev-low-base',
  '/quotes/lavrov-missions-and-envoys',
]

/** What a check visits that takes long: one page of each kind, or with `npm run test:full` every page. */
export const visitedPaths = [...(env['E2E_FULL'] ? addresses : kinds), '/nothing']

/** A test in which the page says nothing on the console, breaks no policy and asks no other origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      const origin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) noise.push(`foreign request: ${request.url()}`)
      })
      await use(undefined)
      expect(noise.filter((line) => !isExpected(line))).toEqual([])
    },
    { auto: true },
  ],
})

/** What is reported of what a test does on purpose: responses and addresses that it requests, a service worker that it blocks. */
function isExpected(line: string): boolean {
  return /the server responded with a status of [45]\d\d|registration blocked by Playwright|could not be decoded because it is a malformed/.test(
    line,
  )
}

/** Waits until React has taken over the static page. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor()
}

/** Sets the page as the settings do, without a page load for each: by attributes of the root element. */
export async function setReading(page: Page, reading: { writing?: string; size?: string }): Promise<void> {
  await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), reading)
}

/** All runs of four characters: what share of a text another one holds is told by them, wherever it is broken. */
export function gramsIn(text: string): Set<string> {
  const letters = [...text.replaceAll(/\s+/g, '')]
  return new Set(letters.map((_, index) => letters.slice(index, index + 4).join('')))
}

export { expect }
