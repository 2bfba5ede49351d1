import { test as plainTest } from '@playwright/test'
import { pathToFileURL } from 'node:url'
import { axeFaults } from './axe.ts'
import { article, expect, test } from './site.ts'

test.describe('the dossier', () => {
  test('is reached from every foot, and fits each width @phone', async ({ page }) => {
    await page.goto('/speakers')
    await page.getByRole('contentinfo').getByRole('link', { name: '資料（印刷・保存）' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(article.headline)
    await expect(page.getByRole('article')).toHaveCount(article.quotes.length)
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFaults(page)).toEqual([])
    }
  })

  test('a reference mark leads to its statement', async ({ page }) => {
    await page.goto('/dossier')
    await page.getByRole('link', { name: '発言06へ' }).first().click()
    await expect(page).toHaveURL(/#quote-bruce-one-call-one-meeting$/)
    await expect(page.getByRole('article').filter({ hasText: '発言06' }).first()).toBeInViewport()
  })
})

plainTest.describe('the saved dossier', () => {
  plainTest.use({ javaScriptEnabled: false })

  plainTest('opens from a disk with its look', async ({ page }, info) => {
    await page.goto('/dossier')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'この資料を保存（HTML）' }).click()
    const file = info.outputPath('dossier.html')
    await (await download).saveAs(file)
    await page.goto(pathToFileURL(file).href)
    await expect(page.getByRole('article')).toHaveCount(article.quotes.length)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Mincho/)
  })
})
