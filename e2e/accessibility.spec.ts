import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, hydrated, samplePaths, test } from './site.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, as lines that say where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

test.describe('accessibility', () => {
  for (const path of [...samplePaths, '/nothing']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} has no fault that axe knows, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        await hydrated(page)
        expect(await faults(page)).toEqual([])
      })
    }

    test(`${path} opens in forced colours, and reflows at 320 × 256`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await page.setViewportSize({ width: 320, height: 256 })
      await page.goto(path)
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }

  test('the settings dialog has no fault that axe knows', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    await page.getByRole('button', { name: '表示の設定' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults(page)).toEqual([])
  })

  test('the first tab leads past the masthead', async ({ page }) => {
    await page.goto('/quotes')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
})
