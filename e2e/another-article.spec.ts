import { listAddresses } from '../src/addresses.ts'
import { expect, hydrated, readArticle, test } from './site.ts'

const article = readArticle(new URL('articles/harbour.json', import.meta.url))

test.use({ baseURL: 'http://localhost:4318' })

test.describe('another article of the same shape', () => {
  test('every address answers, hydrates quietly and holds its own words', async ({ page }) => {
    for (const { path } of listAddresses(article)) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(200)
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      await expect(page.getByText('米露'), path).toHaveCount(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
    }
  })

  test('text that looks like markup stays text', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    expect(
      await page.evaluate(() => document.querySelectorAll('main script, main img, main iframe').length),
    ).toBe(0)
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

  test('without agreements the page of agreements says so', async ({ page }) => {
    await page.goto('/agreements')
    await expect(page.getByText('合意として伝えられたものはありません')).toBeVisible()
  })
})
