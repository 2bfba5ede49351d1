import { expect, test, type Page } from '@playwright/test'
import { hydrated, samplePaths } from './site.ts'

/** What the page reports from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return errors
}

/** All that a page says, and its head says of it. */
async function said(page: Page) {
  return {
    title: await page.title(),
    canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
    text: await page.locator('main').innerText(),
  }
}

test.describe('an error in a script takes nothing along', () => {
  test('the first page stays as it was written, and its links work', async ({ page, context }) => {
    const errors = errorsOf(page)
    // Without the scripts of the site, but not without a script, for which some pages say more.
    const written = await context.newPage()
    await written.route('**/assets/*.js', (route) => route.abort())
    // The one breaks pages that sort while React takes them over, the other an effect of every page.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted')
      Object.defineProperty(document, 'querySelectorAll', {
        value(selector: string) {
          if (selector === 'main ruby') throw new Error('a broken effect')
          return Document.prototype.querySelectorAll.call(document, selector)
        },
      })
    })
    for (const path of samplePaths) {
      await written.goto(path)
      errors.length = 0
      await page.goto(path)
      await expect.poll(() => errors.length, path).toBeGreaterThan(0)
      await page.waitForLoadState('networkidle')
      expect(await said(page), path).toEqual(await said(written))
      await expect(page.locator('.needs-script:visible')).toHaveCount(0)
      expect(errors, path).toHaveLength(1)
    }
    await page.getByRole('link', { name: '経過', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
  })

  test('idle callbacks that cannot be called are done without', async ({ page }) => {
    const errors = errorsOf(page)
    await page.addInitScript(() => Object.defineProperty(window, 'requestIdleCallback', { value: 1 }))
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    await page.getByRole('link', { name: '経過', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    expect(errors).toEqual([])
  })

  test('a late part that breaks is left out', async ({ page }) => {
    const errors = errorsOf(page)
    await page.route(/assets\/RestNotice-.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("a broken part")' }),
    )
    await page.goto('/quotes/rubio-not-there-yet')
    await expect.poll(() => errors.join()).toContain('a broken part')
    await expect(page.locator('blockquote')).toContainText('我々はまだその段階に達していないだけだ')
    await page.getByRole('button', { name: '表示の設定' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('a later page that breaks is loaded as a document', async ({ page }) => {
    await page.goto('/quotes/rubio-europe-too')
    await hydrated(page)
    // Another page of the app: the whole article is there.
    await page.getByRole('link', { name: '発言32へ' }).first().click()
    await expect(page).toHaveURL('/quotes/rubio-not-there-yet')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/32$/)
    await page.evaluate(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
    await page.getByRole('link', { name: '経過', exact: true }).first().click()
    await expect(page).toHaveURL('/timeline')
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})
