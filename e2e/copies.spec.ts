import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { builds } from './builds.mjs'

const path = '/quotes/rubio-not-there-yet'

const fileOf = (outDir: string) => new URL(`../${outDir}${path}/index.html`, import.meta.url)

/** What a page says, in its head and in its body. */
async function said(page: Page) {
  return {
    address: page.url(),
    title: await page.title(),
    canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
    robots: await page.locator('meta[name=robots]').count(),
    text: await page.locator('main').innerText(),
  }
}

test.describe('a copy of a page', () => {
  for (const [where, copy] of [
    ['in an archive', `/web/20250302101112/https://reader.example${path}`],
    ['in a search cache', '/search?q=cache:reader.example'],
    ['in a gateway, translated', `/ipfs/bafybeia${path}/?_x_tr_sl=ja&utm_source=x`],
  ] as const)
    test(`stays as it was written ${where}`, async ({ page, browser, baseURL }) => {
      const replay = (to: Page) =>
        to.route(`**${copy}`, (route) =>
          route.fulfill({ contentType: 'text/html', path: fileOf(builds.production.outDir).pathname }),
        )
      const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false })
      const written = await context.newPage()
      await replay(written)
      await written.goto(copy)
      await replay(page)
      await page.goto(copy, { waitUntil: 'networkidle' })
      // Its scripts have come, and have let it be.
      expect(
        await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
      ).toContainEqual(expect.stringMatching(/assets\/initial-.*\.js$/))
      expect(await said(page)).toEqual(await said(written))
      await context.close()
    })

  test('keeps its look when it is opened from a disk', async ({ page }) => {
    const look = () =>
      page.locator('h1, blockquote, main a').evaluateAll((parts) =>
        parts.map((part) => {
          const { color, fontSize, fontFamily, writingMode } = getComputedStyle(part)
          return [color, fontSize, fontFamily, writingMode, part.getBoundingClientRect().width]
        }),
      )
    await page.goto(path)
    const served = await look()
    await page.goto(fileOf(builds.production.outDir).href)
    expect(await look()).toEqual(served)
    expect(readFileSync(fileOf(builds.production.outDir), 'utf8')).not.toContain('crossorigin')
  })
})
