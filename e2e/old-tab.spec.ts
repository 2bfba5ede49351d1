import { expect, test } from '@playwright/test'
import { hydrated } from './site.ts'

// A new release has removed the scripts that an open tab requests.
test.describe('when the code of a page is gone', () => {
  for (const [name, answer] of [
    ['is missing', { status: 404, body: 'gone' }],
    ['is another page', { contentType: 'text/html', body: '<!doctype html><title>会談リーダー</title>' }],
  ] as const)
    test(`a link still reaches its page, as a document: its code ${name}`, async ({ page }) => {
      await page.route(/assets\/SpeakerPage-.*\.js$/, (route) => route.fulfill(answer))
      await page.goto('/quotes/rubio-not-there-yet')
      await hydrated(page)
      await page.getByRole('link', { name: 'マルコ・ルビオの発言をすべて見る' }).click()
      await expect(page).toHaveURL('/speakers/rubio')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('マルコ・ルビオ')
      // The document stays static, reads whole, and its links work.
      await page.getByRole('link', { name: /必ず参加する/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('マルコ・ルビオの発言 30')
    })

  test('without a network it is said, and nothing is loaded', async ({ page, context }) => {
    await page.route(/assets\/SpeakerPage-.*\.js$/, (route) => route.abort())
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('link', { name: 'マルコ・ルビオの発言をすべて見る' }).click()
    await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(
      'このページを表示できませんでした',
    )
    await context.setOffline(false)
    await page.unrouteAll()
    await page.getByRole('link', { name: '再試行' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マルコ・ルビオ')
  })

  test('the first page stays as it was written', async ({ page }) => {
    await page.route(/assets\/.*\.js$/, (route) => route.abort())
    await page.goto('/quotes/rubio-not-there-yet')
    await expect(page.locator('blockquote')).toContainText('我々はまだその段階に達していないだけだ')
    await page.getByRole('region', { name: 'つながり' }).getByRole('link', { name: '経過' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
