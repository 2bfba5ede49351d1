import type { Page } from '@playwright/test'
import { plainTextOf } from '../src/article/richText.ts'
import { builds, originOf } from './builds.mjs'
import { article, expect, hydrated, test } from './site.ts'

/**
 * Puts each text of the page into `font` elements, now and whenever there is more, as translation services do: the text
 * nodes that React knows are gone.
 */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const replace = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('font, script, style, title')) continue
        const outer = document.createElement('font')
        outer.appendChild(document.createElement('font')).textContent = text.data
        text.replaceWith(outer)
      }
    }
    replace(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.isConnected) replace(node.parentNode ?? node)
    }).observe(document.body, { childList: true, subtree: true })
  })
}

/** Waits for the code that lets a page be translated, which comes when the browser is idle. */
const readyToBeTranslated = (page: Page) =>
  page.waitForFunction(() => Object.hasOwn(Element.prototype, 'insertBefore'))

const textOf = (page: Page) => page.getByRole('main').innerText()

/** The last part of a page, which comes when the browser is idle. */
const shareButton = (page: Page) => page.getByRole('button', { name: 'このページを共有' })

test.describe('a page translated in place', () => {
  test('is narrowed down and searched as before, and mixes no words', async ({ page }) => {
    await page.goto('/quotes')
    await readyToBeTranslated(page)
    await expect(shareButton(page)).toBeVisible()
    const whole = await textOf(page)
    await translate(page)
    await expect(page.locator('main li font').first()).toBeVisible()
    const rows = page.locator('main li[data-kind]')
    const direct = article.quotes.filter(({ kind }) => kind === 'direct').length
    const choice = page.getByRole('group', { name: '引き方' }).getByRole('checkbox').first()
    await choice.check()
    await expect(rows).toHaveCount(direct)
    await choice.uncheck()
    await expect(rows).toHaveCount(article.quotes.length)
    expect(await textOf(page)).toBe(whole)

    await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
    const dialog = page.getByRole('dialog')
    for (const query of ['会談', 'るびお']) {
      await dialog.getByRole('combobox').fill(query)
      await expect(dialog.getByRole('status')).toHaveText(/^\d+件/)
    }
    for (const quote of article.quotes.slice(0, 3)) {
      await dialog.getByRole('combobox').fill(String(quote.number))
      await expect(dialog.getByRole('option').first()).toContainText(plainTextOf(quote.text))
    }
    await dialog.getByRole('combobox').fill('るびお')
    await dialog
      .getByRole('option', { name: /ルビオ/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マルコ・ルビオ')
  })

  test('leads on to pages that say what they say by themselves, and back', async ({ page, context }) => {
    const untouched = await context.newPage()
    const [first, second] = article.agreements.map(({ id }) => `/agreements/${id}`)
    await page.goto(first ?? '')
    await readyToBeTranslated(page)
    await translate(page)
    await page.locator('a[rel=next]').last().click()
    await expect(page).toHaveURL(second ?? '')
    await page.goBack()
    await expect(page).toHaveURL(first ?? '')
    await page.goForward()
    await untouched.goto(second ?? '')
    await hydrated(untouched)
    await expect.poll(() => textOf(page)).toBe(await textOf(untouched))
  })
})

test.describe('wherever a reader is', () => {
  // The development build of React reports every difference from the written page.
  test.use({ baseURL: originOf(builds.development) })

  for (const [timezoneId, locale, year] of [
    ['Pacific/Kiritimati', 'ar-EG', 1970],
    ['America/Los_Angeles', 'ja-JP-u-ca-japanese', 2099],
  ] as const)
    test.describe(`in ${timezoneId}, ${locale}, ${year}`, () => {
      test.use({ timezoneId, locale })

      test('a page says what was written', async ({ page, browser }) => {
        const unscripted = await browser.newPage({ javaScriptEnabled: false })
        await page.clock.setFixedTime(new Date(year, 0, 1))
        const address = `${originOf(builds.development)}${builds.development.base}timeline`
        await unscripted.goto(address)
        await page.goto(address)
        await expect(shareButton(page)).toBeVisible()
        await shareButton(page).evaluate((button) => button.remove())
        expect(await page.getByRole('main').textContent()).toBe(
          await unscripted.getByRole('main').textContent(),
        )
        await unscripted.close()
      })
    })
})

test('what an extension adds before React comes does no harm', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of [document.documentElement, document.body])
        element.setAttribute('data-extension', 'on')
      document.head.append(document.createElement('meta'))
      document.body.prepend(document.createElement('div'))
      document.body.append(document.createElement('div'))
    }),
  )
  await page.goto('/quotes/rubio-not-there-yet')
  await hydrated(page)
  await page.getByRole('link', { name: '経過', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
  await expect(page.locator('html')).toHaveAttribute('data-extension', 'on')
})
