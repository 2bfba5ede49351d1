import { listAddresses } from '../src/addresses.ts'
import { builds, originOf } from './builds.mjs'
import { layoutFaults } from './layoutFaults.ts'
import { expect, hydrated, readArticle, setReading, test } from './site.ts'

const article = readArticle(new URL('articles/harbour.json', import.meta.url))
import { faultsOfBreaks, measureType } from './type.ts'

test.use({ baseURL: originOf(builds.harbour) })

test.describe('another article of the same shape', () => {
  test('every address answers, hydrates quietly and holds its own words, and markup in them stays text', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    for (const { path } of listAddresses(article)) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(200)
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      await expect(page.getByText('米露'), path).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      await expect(page.locator('main :is(script, img, iframe)'), path).toHaveCount(0)
      if (path === '/agreements')
        await expect(page.getByText('合意として伝えられたものはありません')).toBeVisible()
    }
  })

  test('its long headline, names and quotes fit every width', async ({ page }) => {
    const found: string[] = []
    for (const path of ['/', '/timeline', '/speakers', '/quotes', '/quotes/forty-days']) {
      await page.goto(path)
      await hydrated(page)
      for (const width of [320, 390, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        for (const size of ['standard', 'largest']) {
          await setReading(page, { size })
          const faults = await page.evaluate(layoutFaults)
          const torn = (await measureType(page, '.day-heading')).flatMap(faultsOfBreaks)
          found.push(...[...faults, ...torn].map((fault) => `${path} ${width} ${size}: ${fault}`))
        }
      }
    }
    expect(found).toEqual([])
  })

  test('an old address leads to its successor, a withdrawn one says what happened', async ({ page }) => {
    for (const { kind, id, successor, reason } of article.retired) {
      if (kind !== 'quote') continue
      await page.goto(`/quotes/${id}`)
      await hydrated(page)
      if (successor)
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `/quotes/${successor}`)
      else await expect(page.getByText(reason ?? '')).toBeVisible()
    }
  })

  test('an old fragment leads to its successor, a withdrawn one to what happened', async ({ page }) => {
    for (const [address, id] of [
      ['/timeline#event-briefing', 'event-press-conference'],
      ['/#p-waiting-towns', 'p-who-waits'],
      ['/#section-towns', 'section-waiting'],
      ['/#outcome-toll', 'outcome-toll'],
    ] as const) {
      await page.goto('/robots.txt')
      await page.goto(address)
      await hydrated(page)
      const place = page.locator(`#${id}`)
      await expect(place, address).toBeFocused()
      await expect(place, address).toBeInViewport()
      await expect(page.locator('[data-arrived]'), address).toHaveCount(1)
    }
    await expect(page.locator('#outcome-toll')).toContainText('もとの記事にない項目でした。')
  })
})
