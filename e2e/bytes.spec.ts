import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { addresses, expect, hydrated, test, visitedPaths } from './site.ts'

const dist = new URL('../dist/', import.meta.url)

const weighed = new Map<string, number>()

/** What a host sends that compresses once, as well as it can. */
function bytesOf(file: string): number {
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(new URL(file, dist))).length
  weighed.set(file, bytes)
  return bytes
}

/** What the browser loads for a page until it answers: its document, and the scripts that it names. */
function weigh(path: string) {
  const html = `${path.slice(1)}/index.html`.replace(/^\//, '')
  const scripts = Array.from(
    readFileSync(new URL(html, dist), 'utf8').matchAll(/<link rel="modulepreload" href="\/([^"]*)"/g),
    ([, script = '']) => script,
  )
  const js = scripts.reduce((sum, script) => sum + bytesOf(script), 0)
  return { requests: 1 + scripts.length, js, all: js + bytesOf(html) }
}

const isQuote = (path: string) => /^\/quotes\/./.test(path)

// Bytes do not vary from run to run, so they have limits (docs/performance.md says what each is for).
test('the page of a quote is at most 105 kB in five requests, 90 kB of it scripts', () => {
  for (const path of addresses.filter(isQuote)) {
    const { requests, js, all } = weigh(path)
    expect(requests, path).toBeLessThanOrEqual(5)
    expect(js, path).toBeLessThanOrEqual(90_000)
    expect(all, path).toBeLessThanOrEqual(105_000)
  }
})

test('no other page is more than 125 kB', () => {
  for (const path of addresses.filter((one) => !isQuote(one)))
    expect(weigh(path).all, path).toBeLessThanOrEqual(125_000)
})

test('no style sheet and no data holds up a page: they are loaded when it answers', async ({ page }) => {
  const held = new Promise<void>(() => undefined)
  // Neither arrives.
  await page.route(/\.(css|json)$/, () => held)
  for (const path of ['/', '/quotes/bruce-one-call-one-meeting']) {
    await page.goto(path)
    await hydrated(page)
    await expect(page.getByRole('button', { name: '表示の設定' })).toBeVisible()
  }
})

test('no page waits for the tables that languages need, which are large', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['DisplayNames', 'Segmenter'] as const) {
      const table = Intl[name]
      Object.defineProperty(Intl, name, {
        get: () => {
          document.documentElement.dataset['tables'] = name
          return table
        },
      })
    }
  })
  for (const path of visitedPaths) {
    await page.goto(path)
    await hydrated(page)
    await expect(page.locator('html'), path).not.toHaveAttribute('data-tables')
  }
})
