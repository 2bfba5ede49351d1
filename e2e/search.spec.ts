import type { Page } from '@playwright/test'
import { expect, hydrated, test } from './site.ts'

const control = (page: Page) => page.getByRole('button', { name: '発言・人物・合意を探す' })
const panel = (page: Page) => page.getByRole('dialog', { name: '検索' })
const field = (page: Page) => panel(page).getByRole('combobox', { name: '検索する言葉' })
const chosen = (page: Page) => panel(page).getByRole('option', { selected: true })

async function openSearch(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await hydrated(page)
  await control(page).click()
  await expect(field(page)).toBeFocused()
}

test.describe('search', () => {
  test('finds in every part of the article and opens what is chosen', { tag: '@phone' }, async ({ page }) => {
    await openSearch(page)
    await expect(panel(page)).toContainText('発言の言葉、発言者の名前や読み')
    await field(page).fill('しゅのう')
    await expect(panel(page).getByRole('status')).toContainText('この記事に見あたりません')
    await panel(page).getByRole('button', { name: '入力を消す' }).click()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')

    await field(page).fill('容認')
    await expect(panel(page)).toMatchAriaSnapshot(`
      - dialog "検索":
        - combobox "検索する言葉" [expanded]
        - button "閉じる"
        - listbox "検索結果":
          - group "発言 1件":
            - option /容認.*発言17/ [selected]
          - group "まとめ 1件":
            - option /容認/
        - status: 2件見つかりました。
    `)
    await expect(chosen(page).locator('mark')).toHaveText('容認')
    await field(page).press('ArrowDown')
    await expect(chosen(page)).toContainText('米側の立場')
    await field(page).press('ArrowDown')
    await expect(chosen(page)).toContainText('発言17')
    await field(page).press('ArrowUp')
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\/#p-/)
    await expect(panel(page)).toBeHidden()
    await expect(page.locator('.story-text:focus')).toContainText('容認')
    await expect(page.locator('.story-text:focus')).toBeInViewport()
  })

  test('a press opens a result, whose heading takes the focus', { tag: '@phone' }, async ({ page }) => {
    await openSearch(page, '/timeline')
    await field(page).fill('るびお　国務')
    await panel(page)
      .getByRole('group', { name: /^発言者/ })
      .getByRole('option')
      .first()
      .click()
    await expect(page).toHaveURL('/speakers/rubio')
    await expect(panel(page)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('opens by its key, but not while something is written, and gives the focus back', async ({ page }) => {
    await page.goto('/quotes')
    await hydrated(page)
    const search = page.getByRole('searchbox', { name: '発言を探す' })
    await search.press('/')
    await expect(search).toHaveValue('/')
    await expect(panel(page)).toBeHidden()

    const skipLink = page.getByRole('link', { name: '本文へ移動' })
    await skipLink.focus()
    await page.keyboard.press('Control+/')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.press('/')
    await expect(field(page)).toHaveValue('/')
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(skipLink).toBeFocused()

    await control(page).press('Space')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(panel(page).getByRole('button', { name: '閉じる' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(control(page)).toBeFocused()

    await page.getByRole('button', { name: '表示の設定' }).click()
    await page
      .getByRole('group', { name: /一つのキーでの操作/ })
      .getByRole('radio', { name: '切' })
      .check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.reload()
    await hydrated(page)
    await page.keyboard.press('/')
    await expect(panel(page)).toBeHidden()
    await expect(control(page)).not.toHaveAttribute('aria-keyshortcuts')
  })

  test('the page holds still behind the panel', async ({ page }) => {
    await openSearch(page)
    await page.mouse.move(20, 400)
    await page.mouse.wheel(0, 900)
    // What is not scrolled cannot be awaited: the page moves again once the panel has gone.
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.mouse.wheel(0, 900)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('keeps the words and what they found while the focus is elsewhere', async ({ page }) => {
    await openSearch(page)
    await field(page).fill('容認')
    await expect(chosen(page)).toContainText('発言17')
    await page.keyboard.press('Tab')
    await expect(panel(page).getByRole('button', { name: '閉じる' })).toBeFocused()
    await expect(panel(page).getByRole('option')).toHaveCount(2)
    await page.keyboard.press('Shift+Tab')
    await expect(field(page)).toHaveValue('容認')
    await expect(chosen(page)).toContainText('発言17')
  })

  test('what comes late leaves the focus where the reader has moved it', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    // The moment at which the panel or the results stand there, before anything else can happen.
    const moveFocusAt = (selector: string) =>
      page.evaluate((awaited) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector(`dialog[open] ${awaited}`)) return
          observer.disconnect()
          document.querySelector<HTMLElement>('dialog[open] button')?.focus()
        }).observe(document, { childList: true, subtree: true, attributeFilter: ['open'] })
      }, selector)
    const focused = () =>
      page.evaluate(async () => {
        await new Promise((resolve) => requestIdleCallback(resolve))
        return document.activeElement?.ariaLabel
      })
    await moveFocusAt('[role=combobox]')
    await control(page).click()
    await expect(panel(page)).toBeVisible()
    expect(await focused()).toBe('閉じる')

    await moveFocusAt('[role=option]')
    await field(page).fill('容認')
    await expect(panel(page).getByRole('option')).toHaveCount(2)
    expect(await focused()).toBe('閉じる')
  })

  test('leaves the keys of a conversion to it', async ({ page }) => {
    await openSearch(page, '/agreements')
    const keyboard = await page.context().newCDPSession(page)
    const press = (key: string) =>
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, windowsVirtualKeyCode: 229 })
    await keyboard.send('Input.imeSetComposition', { text: 'がいこう', selectionStart: 4, selectionEnd: 4 })
    await expect(field(page)).toHaveValue('がいこう')
    await keyboard.send('Input.imeSetComposition', { text: '外交', selectionStart: 2, selectionEnd: 2 })
    await expect(chosen(page)).toContainText('外交使節団の働きを整える')
    const first = await chosen(page).innerText()
    await press('ArrowDown')
    expect(await chosen(page).innerText()).toBe(first)
    await press('Enter')
    await keyboard.send('Input.insertText', { text: '外交' })
    // As Safari does: the Enter that ended the conversion comes after its end.
    await press('Enter')
    await expect(field(page)).toHaveValue('外交')
    await expect(panel(page)).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/agreements')

    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).innerText()).not.toBe(first)
    await page.keyboard.press('Enter')
    await expect(panel(page)).toBeHidden()
    await expect(page).toHaveURL(({ pathname }) => pathname !== '/agreements')
  })

  test('a number opens its quote, Ctrl opens another tab, and the rest is in the list', async ({
    page,
    context,
  }) => {
    await openSearch(page)
    await field(page).fill('０６')
    await expect(chosen(page)).toContainText('発言06')
    const [tab] = await Promise.all([context.waitForEvent('page'), field(page).press('Control+Enter')])
    await expect(tab).toHaveURL('/quotes/bruce-one-call-one-meeting')
    await expect(panel(page)).toBeVisible()
    await field(page).fill('会談')
    await panel(page)
      .getByRole('option', { name: /^ほか\d+件を発言の一覧で見る$/ })
      .click()
    await expect(page).toHaveURL(`/quotes?q=${encodeURIComponent('会談')}`)
    await expect(page.getByRole('searchbox', { name: '発言を探す' })).toHaveValue('会談')
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('会談')
  })

  test('names a person first, then their own words before reports', { tag: '@phone' }, async ({ page }) => {
    await openSearch(page)
    await field(page).fill('ルビオ長官')
    await expect(chosen(page)).toContainText('マルコ・ルビオ')
    await field(page).fill('るびお')
    await expect(panel(page).getByRole('group').first()).toHaveAccessibleName('発言者 1件')
    const quotes = panel(page).getByRole('group', { name: '発言 6件' }).getByRole('option')
    await expect(quotes).toHaveCount(6)
    await expect(quotes.first()).toContainText('我々はまだその段階に達していないだけだ')
    await expect(quotes.nth(1)).toContainText('一部直接')
    await field(page).fill('会談')
    const many = panel(page)
      .getByRole('group', { name: /^発言 \d\d件$/ })
      .getByRole('option')
    await expect(many).toHaveCount(7)
    await expect(many.last()).toHaveText(/^ほか\d+件を発言の一覧で見る$/)
  })

  test('back brings the panel, its words and the place again', { tag: '@phone' }, async ({ page }) => {
    await openSearch(page, '/timeline?side=us')
    await field(page).fill('ルビオ')
    await field(page).press('ArrowDown')
    await field(page).press('ArrowDown')
    const place = await chosen(page).innerText()
    await field(page).press('Enter')
    await expect(panel(page)).toBeHidden()
    await page.goBack()
    await expect(field(page)).toHaveValue('ルビオ')
    await expect(page).toHaveURL(`/timeline?side=us&search=${encodeURIComponent('ルビオ')}`)
    await expect(chosen(page)).toBeInViewport()
    expect(await chosen(page).innerText()).toBe(place)

    await page.reload()
    await expect(field(page)).toHaveValue('ルビオ')
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(page).toHaveURL('/timeline?side=us')
  })

  test('an address opens the panel with its words', async ({ page }) => {
    await page.goto('/speakers?search=Рубио')
    await expect(chosen(page)).toContainText('マルコ・ルビオ')
    await chosen(page).click()
    await expect(page).toHaveURL('/speakers/rubio')
  })

  test('where nothing hovers no keys are shown', { tag: '@phone' }, async ({ page, isMobile }) => {
    await openSearch(page)
    const escape = panel(page).getByText('Esc', { exact: true })
    await (isMobile ? expect(escape).toBeHidden() : expect(escape).toBeVisible())
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '表示の設定' }).click()
    const setting = page.getByRole('group', { name: /キーでの操作/ })
    await (isMobile ? expect(setting).toBeHidden() : expect(setting).toBeVisible())
  })

  test(
    'what is said to have been spoken is compared letter by letter',
    { tag: '@phone' },
    async ({ page }) => {
      await openSearch(page, '/agreements')
      const words = '「誰も私の背後で何かを決めることはできない」'
      await field(page).fill(words)
      await expect(chosen(page)).toContainText('発言27')
      await panel(page).getByRole('link', { name: 'この発言は本当？ ほぼ一致（発言27）' }).click()
      await expect(page).toHaveURL(`/quotes?q=${encodeURIComponent(words)}`)
      const report = page.getByRole('region', { name: 'この発言は本当？' })
      await expect(report.getByRole('status')).toHaveText('ほぼ一致')
      await expect(report.getByRole('blockquote').locator('del')).toHaveText(/^私/)
      await expect(report.getByRole('blockquote').locator('ins')).toHaveText(/^我々/)
      await expect(page.getByRole('main').getByRole('list').first()).toContainText('ゼレンスキー')
      await report.getByRole('link', { name: '発言27を開く' }).click()
      await expect(page).toHaveURL('/quotes/zelensky-not-behind-our-backs')

      const { pathname, search } = new URL(`http://x/quotes?q=米国はウクライナへの軍事支援を全面的に停止する`)
      await page.goto(pathname + search)
      await expect(report.getByRole('status')).toHaveText('この記事の発言には見当たりません')
    },
  )

  test('says when the article does not arrive, and tries again', async ({ page }) => {
    await page.route('**/article.json', (route) => route.fulfill({ status: 500, body: '' }))
    await openSearch(page)
    await field(page).fill('容認')
    await expect(panel(page).getByRole('status')).toContainText('データを受け取れませんでした')
    await page.unroute('**/article.json')
    await panel(page).getByRole('button', { name: '再試行' }).click()
    await expect(field(page)).toBeFocused()
    await expect(chosen(page)).toContainText('発言17')
  })

  test('leads to the list of quotes when its code does not arrive', async ({ page }) => {
    await page.route('**/SearchDialog-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/speakers')
    await hydrated(page)
    await control(page).click()
    await expect(page).toHaveURL('/quotes#search')
    await expect(page.getByRole('searchbox', { name: '発言を探す' })).toBeVisible()
  })
})

test.describe('the list of quotes', () => {
  test('is narrowed down by chips and by the sheet, step by step there and back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/quotes')
    await hydrated(page)
    const count = page.getByRole('main').getByRole('status').first()
    const chip = (name: string | RegExp) =>
      page.getByRole('group', { name: '側と引き方でしぼる' }).getByRole('button', { name })
    await expect(chip('すべて')).toHaveAttribute('aria-pressed', 'true')
    await chip('ウクライナ').click()
    await expect(chip('ウクライナ')).toHaveAttribute('aria-pressed', 'true')
    await expect(chip('すべて')).toHaveAttribute('aria-pressed', 'false')
    await expect(page).toHaveURL('/quotes?side=ukraine')
    const left = await count.innerText()

    const opener = chip('しぼり込み（1）')
    await opener.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'しぼり込み' })
    await expect(sheet.getByRole('checkbox', { name: /^ウクライナ/ })).toBeChecked()
    await sheet.getByRole('checkbox', { name: /^要旨/ }).press('Space')
    await expect(sheet.getByRole('checkbox', { name: /^要旨/ })).toBeFocused()
    await expect(sheet.getByRole('status')).toHaveText(/^\d+件$/)
    // What nothing is left of can still be reached and chosen.
    await sheet.getByRole('checkbox', { name: /0$/ }).first().focus()
    await sheet.getByRole('button', { name: /件を表示$/ }).press('Enter')
    await expect(sheet).toBeHidden()
    await expect(chip('しぼり込み（2）')).toBeFocused()
    await expect(page).toHaveURL('/quotes?side=ukraine&kind=indirect')

    await page.goBack()
    await expect(count).toHaveText(left.replace(/\s+/g, ' '))
    await expect(chip('要旨')).toHaveAttribute('aria-pressed', 'false')
    await chip(/^しぼり込み/).click()
    await sheet.getByRole('button', { name: 'すべて外す' }).click()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/quotes')
    await expect(chip(/^しぼり込み/)).toBeFocused()
  })

  test('is narrowed down by date', { tag: '@phone' }, async ({ page, isMobile }) => {
    await page.goto('/quotes')
    await hydrated(page)
    if (isMobile) await page.getByRole('button', { name: 'しぼり込み' }).click()
    const dates = page.getByRole('group', { name: '日付' })
    await dates.getByRole('checkbox', { name: /^2月16日/ }).check()
    await expect(page).toHaveURL('/quotes?date=2025-02-16')
    if (isMobile) await page.getByRole('button', { name: '4件を表示' }).click()
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('4 件')
    await page.goBack()
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('32 件')
  })

  test('opens a quote by its number', async ({ page }) => {
    await page.goto('/quotes')
    await hydrated(page)
    const search = page.getByRole('searchbox', { name: '発言を探す' })
    await search.fill('発言12')
    await expect(page.getByRole('link', { name: '発言12を開く' })).toBeVisible()
    await search.press('Enter')
    await expect(page).toHaveURL('/quotes/ushakov-delegations-must-work')
  })
})
