import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Release } from '../src/offline/Release.ts'
import { builds, originOf } from './builds.mjs'
import { test, type Fault, type Gateway } from './gateway.ts'
import { addresses, hydrated } from './site.ts'

test.use({ serviceWorkers: 'allow' })

const outFile = (file: string) =>
  readFileSync(new URL(`../${builds.production.outDir}/${file}`, import.meta.url), 'utf8')

const quote = '/quotes/rubio-not-there-yet'
const quoteWords = '我々はまだその段階に達していないだけだ'

/** Visits a page, and waits until a service worker has stored the site. */
async function visit(page: Page, path = quote): Promise<void> {
  await page.goto(path)
  await stored(page)
}

const stored = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

/** Takes the network away. The browser goes on believing that there is one. */
const unplug = (gateway: Gateway) => (gateway.faultOf = () => 'cut')

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Another release: the article has been corrected in one place. */
function nextRelease() {
  const text = outFile('article.json').replaceAll(quoteWords, `${quoteWords}（訂正）`)
  const [, json = '', code = ''] = /^const release=(.*);\n([^]*)$/.exec(outFile('sw.js')) ?? []
  const release = JSON.parse(json) as Release
  const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`
  const next: Release = {
    ...release,
    id: 'next',
    version: 'next',
    files: { ...release.files, 'article.json': integrity },
  }
  const files: Record<string, Fault> = {
    '/article.json': { type: 'application/json', body: text },
    '/sw.js': { type: 'text/javascript', body: `const release=${JSON.stringify(next)};\n${code}` },
  }
  return files
}

/** Makes the browser look for a new release, as it does by itself when a document is loaded. */
const lookForRelease = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })

test.describe('without a network, after one visit', () => {
  test('every address opens, with its look and the search', async ({ page, gateway }) => {
    await visit(page)
    const look = () =>
      page.locator('h1, blockquote, blockquote *').evaluateAll((parts) =>
        parts.map((part) => {
          const { color, fontSize, fontFamily, writingMode } = getComputedStyle(part)
          const { x, y, width, height } = part.getBoundingClientRect()
          return [color, fontSize, fontFamily, writingMode, x, y, width, height]
        }),
      )
    const lookOnline = await look()
    unplug(gateway)
    for (const path of [...addresses, '/quotes/unknown', `${quote}/`]) {
      await page.goto(path)
      await hydrated(page)
      await expect(heading(page), path).toHaveCount(1)
      await expect(page.getByText('保存した記事を開いています'), path).toHaveCount(0)
    }
    await page.goto(quote)
    await expect(page.locator('blockquote')).toContainText(quoteWords)
    expect(await look()).toEqual(lookOnline)
    await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
    await page.getByRole('combobox', { name: '検索する言葉' }).fill('日程')
    await page.getByRole('option').first().click()
    await expect(page).not.toHaveURL(quote)
  })

  test('a link into a page leads to its place', async ({ page, gateway }) => {
    await visit(page)
    unplug(gateway)
    await page.goto('/#section-ukrainian-view')
    await expect(page.locator('#section-ukrainian-view')).toBeInViewport()
  })
})

test.describe('a network that fails', () => {
  for (const [name, fault] of [
    ['hangs', 'hangs'],
    ['a server that fails', { status: 503, body: 'no' }],
  ] as const)
    test(`opens pages from what is stored: ${name}`, async ({ page, gateway }) => {
      await visit(page)
      gateway.faultOf = () => fault
      await page.goto('/timeline')
      await expect(heading(page)).toHaveText('経過')
    })

  test('a login page in the place of the article is not shown and not stored', async ({ page, gateway }) => {
    const login: Fault = { body: '<!doctype html><title>Login</title>' }
    // Before the first visit is over: nothing is stored.
    gateway.faultOf = (path) => (path.endsWith('.json') ? login : undefined)
    await page.goto(quote)
    await expect(page.getByText('受け取れていません')).toBeVisible()
    await expect.poll(() => gateway.requested).toContain('/sw.js')
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await expect(page.locator('blockquote')).toContainText(quoteWords)
    // At home it is made up for; back in that network the page is whole, and without one too.
    gateway.faultOf = () => undefined
    await visit(page)
    gateway.faultOf = (path) => (path.includes('.') ? login : undefined)
    await lookForRelease(page)
    await page.goto('/quotes')
    await page.getByRole('link', { name: '経過', exact: true }).first().click()
    await expect(heading(page)).toHaveText('経過')
    unplug(gateway)
    await page.goto('/speakers')
    await expect(heading(page)).toHaveText('発言者')
  })

  test('what was removed from the store comes again, and is not missed meanwhile', async ({
    page,
    gateway,
  }) => {
    await visit(page)
    const remove = () =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys()
        const cache = await caches.open(name)
        const requests = await cache.keys()
        for (const request of requests.filter((_, index) => index % 2)) await cache.delete(request)
        return requests.length
      })
    const whole = await remove()
    await page.goto('/timeline')
    const count = () =>
      page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).length)
    await expect.poll(count).toBe(whole)
    unplug(gateway)
    await page.goto('/agreements')
    await expect(heading(page)).toHaveText('四つの合意')
  })
})

test.describe('a new release', () => {
  test('is announced, and taken with the next page, in every tab', async ({ page, context, gateway }) => {
    await visit(page)
    const other = await context.newPage()
    await visit(other, '/speakers')
    const next = nextRelease()
    gateway.faultOf = (path) => next[path]
    await lookForRelease(page)
    for (const tab of [page, other]) {
      await expect(tab.getByRole('status').filter({ hasText: '新しい版があります' })).toBeVisible()
      // Nothing has changed under the reader.
      expect(await tab.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
    }
    await expect(page.locator('blockquote')).not.toContainText('（訂正）')
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    await page.getByRole('link', { name: '経過', exact: true }).first().click()
    await expect(heading(page)).toHaveText('経過')
    expect(await page.evaluate(() => 'isOld' in window)).toBe(false)
    // The other tab goes on without a network, with what it had.
    unplug(gateway)
    await other.goto(quote)
    await expect(other.locator('blockquote')).toContainText('（訂正）')
  })

  for (const [name, broken] of [
    ['is gone', { status: 404 }],
    ['is another page', { body: '<!doctype html>' }],
    ['throws', { type: 'text/javascript', body: 'throw new Error("broken")' }],
  ] as const)
    test(`leaves the one before whole when its script ${name}`, async ({ page, gateway }) => {
      await visit(page)
      gateway.faultOf = (path) => (path === '/sw.js' ? broken : undefined)
      await lookForRelease(page)
      unplug(gateway)
      await page.goto('/timeline')
      await expect(heading(page)).toHaveText('経過')
    })

  test('is not taken when one of its files is not that of the release', async ({ page, gateway }) => {
    await visit(page)
    const before = await page.evaluate(() => caches.keys())
    const { '/sw.js': worker } = nextRelease()
    // The article is still that of the release before.
    gateway.faultOf = (path) => (path === '/sw.js' ? worker : undefined)
    await lookForRelease(page)
    await expect.poll(() => gateway.requested.filter((path) => path === '/sw.js').length).toBe(2)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
      .toBe(true)
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(before)
    await expect(page.getByText('新しい版があります')).toHaveCount(0)
    unplug(gateway)
    await page.goto(quote)
    await expect(page.locator('blockquote')).toContainText(quoteWords)
  })

  test('can take the service worker and all that it stored away', async ({ page, gateway }) => {
    await visit(page)
    const body = readFileSync(new URL('../src/offline/retiringWorker.js', import.meta.url), 'utf8')
    gateway.faultOf = (path) => (path === '/sw.js' ? { type: 'text/javascript', body } : undefined)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await page.goto('/timeline')
    await expect(heading(page)).toHaveText('経過')
  })
})

test('a store that is full leaves the site as it is', async ({ page, gateway }) => {
  const full = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'QuotaExceededError'));`
  const worker = { type: 'text/javascript', body: full + outFile('sw.js') }
  gateway.faultOf = (path) => (path === '/sw.js' ? worker : undefined)
  await page.goto(quote)
  await expect.poll(() => gateway.requested).toContain('/sw.js')
  await page.getByRole('link', { name: '経過', exact: true }).first().click()
  await expect(heading(page)).toHaveText('経過')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('a browser that stores nothing shows the site as before', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    Object.defineProperty(navigator, 'serviceWorker', {
      get: () => ({ addEventListener: () => undefined, register: refuse }),
    })
  })
  await page.goto(quote)
  await hydrated(page)
  await page.getByRole('link', { name: '経過', exact: true }).first().click()
  await expect(heading(page)).toHaveText('経過')
})

test('storing loads nothing again that the page has loaded', async ({ page, gateway }) => {
  await visit(page)
  const scripts = gateway.requested.filter((path) => path.startsWith('/assets/'))
  expect(scripts.toSorted()).toEqual([...new Set(scripts)].toSorted())
})

test.describe('below a base path', () => {
  test.use({ site: originOf(builds.development) })

  test('every address opens too', async ({ page, gateway }) => {
    const { base } = builds.development
    await visit(page, base)
    unplug(gateway)
    await page.goto(base.replace(/\/$/, quote))
    await expect(page.locator('blockquote')).toContainText(quoteWords)
  })
})
