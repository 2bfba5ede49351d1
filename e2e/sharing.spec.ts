import { test as plainTest, type Page } from '@playwright/test'
import { article, expect, hydrated, test } from './site.ts'

const direct = '/quotes/bruce-one-call-one-meeting'
const report = '/quotes/lavrov-missions-and-envoys'
/** The least PNG there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const toast = (page: Page) => page.locator('main ~ [role=status]')
const dialogOf = (page: Page, name = '引用の形式') => page.getByRole('dialog', { name, exact: true })

/** What lies in the clipboard, by type. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined
    return { text: await read('text/plain'), html: await read('text/html') }
  })

/** A browser that shares: what it was given is kept, and it fails where the test wants it. */
const canShare = (page: Page, error?: string) =>
  page.addInitScript((name) => {
    const shared: object[] = []
    Object.assign(window, { shared })
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files = [], ...data }: ShareData) => {
        shared.push({ ...data, files: files.map((file) => `${file.name} ${file.type} ${file.size}`) })
        if (name) throw new DOMException('', name)
      },
    })
  }, error)
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: object[] }).shared)

const refuseClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the permanent address is copied, and that is shown and told', async ({ page, baseURL }) => {
    await page.goto(`${direct}?utm_source=x#main`)
    await hydrated(page)
    const copy = button(page, 'リンクをコピー')
    await copy.focus()
    await page.keyboard.press('Enter')
    await expect(toast(page)).toHaveText('リンクをコピーしました')
    await expect(button(page, 'コピーしました')).toBeFocused()
    expect((await clipboard(page)).text).toBe(`${baseURL}${direct}`)
    await expect(copy).toBeFocused()
  })

  test('a quotation is copied as text and as HTML, a report as a report', async ({ page, baseURL }) => {
    await page.goto(direct)
    await hydrated(page)
    await button(page, '引用をコピー').click()
    await expect(toast(page)).toHaveText('引用をコピーしました')
    const quotation = await clipboard(page)
    const lines = quotation.text?.split('\n') ?? []
    expect(lines[0]).toMatch(/^「1回の電話と.*」$/)
    expect(lines[1]).toBe('タミー・ブルース（国務省報道官、米国）')
    expect(lines.at(-1)).toBe(`${baseURL}${direct}`)
    expect(quotation.html).toMatch(/<blockquote[^>]*>.*「1回の電話と/s)
    await page.goto(report)
    await hydrated(page)
    await button(page, '引用をコピー').click()
    await expect(toast(page)).toHaveText('引用をコピーしました')
    const told = await clipboard(page)
    expect(told.text).toMatch(/^セルゲイ・ラブロフ（外相、ロシア）は、次の趣旨を述べた。/)
    expect(told.text).not.toMatch(/[「」]/)
    expect(told.html).not.toContain('<blockquote')
  })

  test('every format can be seen and copied, and the focus returns', { tag: '@phone' }, async ({ page }) => {
    await page.goto(direct)
    await hydrated(page)
    const opener = button(page, '引用の形式')
    await opener.press('Enter')
    const dialog = dialogOf(page)
    const text = dialog.getByRole('textbox', { name: '内容' })
    for (const [name, start] of [
      ['テキスト', /^「1回/],
      ['Markdown', /^> 「1回/],
      ['BibTeX', /^@misc\{bruce-one-call-one-meeting,/],
      ['CSL-JSON', /^\[\s+\{\s+"id": "bruce-one-call-one-meeting"/],
    ] as const) {
      await dialog.getByRole('radio', { name, exact: true }).check()
      await expect(text, name).toHaveValue(start)
    }
    await button(page, 'コピー').click()
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
    await expect(toast(page)).toHaveText('CSL-JSONをコピーしました')
    expect((await clipboard(page)).text).toContain('"article-newspaper"')
    await opener.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('a message stays for five seconds and more, waits under the pointer, and goes', async ({
    page,
    isMobile,
  }) => {
    await page.clock.install()
    await page.goto(direct)
    await hydrated(page)
    const copy = button(page, 'リンクをコピー')
    await copy.click()
    const message = toast(page).getByText('リンクをコピーしました')
    await expect(message).toBeVisible()
    await page.clock.runFor(5500)
    await expect(message).toBeVisible()
    await expect(copy).toBeVisible()
    if (!isMobile) {
      await message.hover()
      await page.clock.runFor(20_000)
      await expect(message).toBeVisible()
      await page.mouse.move(0, 0)
    }
    await page.clock.runFor(8000)
    await expect(toast(page)).toBeEmpty()
  })

  test(
    'a message covers neither the tab bar nor the focus, and gives the focus back',
    { tag: '@phone' },
    async ({ page }) => {
      await page.clock.install()
      await page.goto(direct)
      await hydrated(page)
      // The message stays until this test has looked at it, however slow the machine.
      await page.clock.pauseAt(Date.now() + 3_600_000)
      const copy = button(page, 'リンクをコピー')
      await copy.press('Enter')
      const message = page.locator('main ~ [role=status] > *')
      await expect(message).toBeVisible()
      // The button is brought to where the message is, by as much as it takes.
      await page.evaluate(() => {
        const [message, focused] = [
          document.querySelector('main ~ [role=status] > *'),
          document.activeElement,
        ]
        if (!message || !focused) throw new Error('no message')
        scrollBy(0, focused.getBoundingClientRect().top - message.getBoundingClientRect().top)
      })
      await page.clock.runFor(2500)
      await copy.press('Enter')
      await expect
        .poll(() =>
          page.evaluate(() => {
            const [over, under] = [
              document.querySelector('main ~ [role=status] > *'),
              document.activeElement,
            ].map((one) => one?.getBoundingClientRect())
            if (!over || !under) return 'no message'
            const isApart =
              over.bottom <= under.top ||
              over.top >= under.bottom ||
              over.right <= under.left ||
              over.left >= under.right
            return isApart ? 'apart' : 'on each other'
          }),
        )
        .toBe('apart')
      const tabs = page.locator('main ~ nav')
      if (await tabs.isVisible()) {
        const [bar, box] = [await tabs.boundingBox(), await message.boundingBox()]
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
      }
      const focused = page.locator(':focus')
      await expect(focused).toHaveText('コピーしました')
      await message.getByRole('button', { name: '閉じる' }).focus()
      await page.keyboard.press('Enter')
      await expect(message).toHaveCount(0)
      await page.clock.runFor(2500)
      await expect(copy).toBeFocused()
    },
  )

  test('other pages share their address too', async ({ page, baseURL }) => {
    for (const path of ['/', '/agreements/high-level-teams', '/speakers/dmitriev', '/accessibility']) {
      await page.goto(path)
      await hydrated(page)
      await button(page, 'このページを共有').click()
      await expect(toast(page)).toHaveText('リンクをコピーしました')
      expect((await clipboard(page)).text).toBe(`${baseURL}${path}`)
    }
  })
})

test.describe('the address of an entry', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test(
    'of the timeline or of an agreement is copied with a press',
    { tag: '@phone' },
    async ({ page, baseURL }) => {
      await page.goto('/timeline')
      await hydrated(page)
      for (const { id, title } of article.events.slice(0, 2)) {
        await page.getByRole('link', { name: `「${title}」へのリンク` }).click()
        await expect(toast(page)).toHaveText('リンクをコピーしました')
        await expect.poll(async () => (await clipboard(page)).text).toBe(`${baseURL}/timeline#event-${id}`)
      }
      await expect(page).toHaveURL('/timeline')
      await expect(page.getByRole('link', { name: /」へのリンク$/ })).toHaveCount(article.events.length)

      await page.goto('/agreements/high-level-teams')
      await hydrated(page)
      await page.getByRole('link', { name: /」へのリンク$/ }).press('Enter')
      await expect(toast(page)).toHaveText('リンクをコピーしました')
      expect((await clipboard(page)).text).toBe(`${baseURL}/agreements/high-level-teams`)
    },
  )
})

test('the address of an entry is followed where nothing can be copied', async ({ page }) => {
  await refuseClipboard(page)
  await page.goto('/timeline')
  await hydrated(page)
  const event = article.events.at(-1)
  await page.getByRole('link', { name: `「${event?.title}」へのリンク` }).click()
  await expect(page).toHaveURL(`/timeline#event-${event?.id}`)
  await expect(page.locator(`#event-${event?.id}`)).toBeFocused()
})

test('a refused clipboard leaves the text selected', async ({ page, baseURL }) => {
  await refuseClipboard(page)
  await page.goto(direct)
  await hydrated(page)
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement
      if (!(field instanceof HTMLTextAreaElement)) return undefined
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
  const opener = button(page, 'リンクをコピー')
  await opener.press('Enter')
  await expect(dialogOf(page, 'リンク').getByRole('alert')).toContainText('コピーできませんでした')
  await expect.poll(selected).toBe(`${baseURL}${direct}`)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await button(page, '引用をコピー').press('Enter')
  await expect.poll(selected).toMatch(/^「1回の電話と/)
  await dialogOf(page).getByRole('radio', { name: 'Markdown' }).check()
  await button(page, 'コピー').press('Enter')
  await expect.poll(selected).toMatch(/^> 「1回の電話と/)
})

test('what is shared stands beside the words of the quote, and is there to be copied by hand', async ({
  page,
  baseURL,
}) => {
  await refuseClipboard(page)
  await page.goto(direct)
  await hydrated(page)
  await button(page, 'この発言を共有').click()
  const dialog = dialogOf(page, 'この発言を共有')
  const [box, words] = [await dialog.boundingBox(), await page.getByRole('blockquote').boundingBox()]
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(words?.x ?? 0)
  await dialog.getByRole('button', { name: /^リンクをコピー/ }).click()
  await expect(dialogOf(page, 'リンク').getByRole('alert')).toContainText('コピーできませんでした')
  await expect(page.getByRole('textbox', { name: '内容' })).toHaveValue(`${baseURL}${direct}`)
})

test.describe('a browser that shares', () => {
  test('gets the words, the address and the picture', async ({ page, baseURL }) => {
    await canShare(page)
    await page.route('**/share/quotes/*.png', (route) =>
      route.fulfill({ contentType: 'image/png', body: png }),
    )
    await page.goto(direct)
    await hydrated(page)
    const picture = page.waitForResponse(/\/share\/quotes\//)
    await button(page, 'この発言を共有').focus()
    await (await picture).finished()
    await page.keyboard.press('Enter')
    await expect.poll(() => shared(page)).toHaveLength(1)
    expect(await shared(page)).toEqual([
      {
        title: 'タミー・ブルースの発言',
        text: expect.stringMatching(
          /^「1回の電話と.*」\nタミー・ブルース（国務省報道官、米国）\n直接の引用（原記事に引かれたとおり）／2025年2月18日（火）/,
        ),
        url: `${baseURL}${direct}`,
        files: [`bruce-one-call-one-meeting.png image/png ${png.length}`],
      },
    ])
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('goes without the picture when that does not come', async ({ page }) => {
    await canShare(page)
    await page.route('**/share/quotes/*.png', (route) => route.fulfill({ status: 404, body: 'nothing' }))
    await page.goto(report)
    await hydrated(page)
    await button(page, 'この発言を共有').click()
    await expect.poll(() => shared(page)).toMatchObject([{ files: [] }])
    const [{ text }] = (await shared(page)) as [{ text: string }]
    expect(text).toMatch(/^セルゲイ・ラブロフ（外相、ロシア）は、次の趣旨を述べた。/)
  })

  test('a reader who changes their mind hears nothing of it; a failure shows the address', async ({
    page,
  }) => {
    await canShare(page, 'AbortError')
    await page.route('**/share/quotes/*.png', (route) => route.fulfill({ status: 404 }))
    await page.goto(direct)
    await hydrated(page)
    await button(page, 'この発言を共有').click()
    await expect.poll(() => shared(page)).toHaveLength(1)
    await expect(toast(page)).toBeEmpty()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await canShare(page, 'NotAllowedError')
    await page.reload()
    await hydrated(page)
    await button(page, 'この発言を共有').click()
    const dialog = dialogOf(page, 'この発言を共有')
    await expect(dialog.getByRole('img', { name: '共有される画像' })).toHaveAttribute(
      'src',
      '/share/quotes/bruce-one-call-one-meeting.png',
    )
    await expect(dialog.getByRole('link', { name: '画像を保存' })).toBeVisible()
    await dialog.getByRole('button', { name: /^引用をコピー 「1回の電話と/ }).click()
    await expect(dialog).toBeHidden()
    await expect(toast(page)).toHaveText('引用をコピーしました')
  })
})

test('the picture is saved under the name of the quote', async ({ page }) => {
  await page.route('**/share/quotes/*.png', (route) => route.fulfill({ contentType: 'image/png', body: png }))
  await page.goto(direct)
  const link = page.getByRole('link', { name: '画像を保存' })
  await expect(link).toHaveAttribute('href', '/share/quotes/bruce-one-call-one-meeting.png')
  await expect(link).toHaveAttribute('download', 'bruce-one-call-one-meeting.png')
})

test('without a script the picture can be saved, and nothing is there that needs one', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(direct)
  await expect(page.getByRole('link', { name: '画像を保存' })).toBeVisible()
  await expect(page.getByRole('group', { name: '共有と引用' }).getByRole('button')).toHaveCount(0)
  await expect(toast(page)).toBeHidden()
  await page.close()
})

test('code that does not come is said, and takes nothing else along', async ({ page }) => {
  await page.route(/CitationDialog/, (route) => route.fulfill({ status: 404 }))
  await page.goto(direct)
  await hydrated(page)
  await button(page, '引用の形式').click()
  await expect(toast(page)).toContainText('受け取れませんでした')
  await expect(page.getByRole('blockquote')).toBeVisible()
})

test.describe('a passage of the story', () => {
  test('every quote leads to words that stand at the place it names', async ({ page }) => {
    const links: string[] = []
    for (const { id } of article.quotes) {
      const html = await (await page.request.get(`/quotes/${id}`)).text()
      const [, href] = /href="(\/#[^"]*:~:text=[^"]*)"/.exec(html) ?? []
      if (href) links.push(href)
    }
    expect(links).toHaveLength(article.digest.passages.length)
    expect(links.length).toBeGreaterThan(article.quotes.length / 2)
    await page.goto('/')
    for (const link of links) {
      const [fragment = '', directive = ''] = link.slice(2).split(':~:text=')
      const words = await page.locator(`[id="${fragment}"]`).innerText()
      for (const term of directive.split(','))
        expect(words.replaceAll('\u2060', '')).toContain(decodeURIComponent(term))
    }
  })

  test('is reached within the site by its place, from elsewhere by its words too', async ({ page }) => {
    await page.goto(direct)
    await hydrated(page)
    const link = page.getByRole('link', { name: 'まとめのこの箇所を読む' })
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(/^\/#p-not-enough:~:text=%E3/)
    await link.click()
    const paragraph = page.locator('#p-not-enough')
    await expect(paragraph).toBeFocused()
    await expect(paragraph).toBeInViewport()
    await expect(page).toHaveURL(/\/#p-not-enough$/)
    await page.goBack()
    await expect(link).toBeVisible()
    await page.goto(href)
    await hydrated(page)
    await expect(paragraph).toBeFocused()
    await expect(paragraph).toBeInViewport()
    // The words alone are enough: the browser finds them, and so it marks them.
    await page.goto('/quotes')
    await page.goto(href.replace('p-not-enough', ''))
    await expect(paragraph).toBeInViewport()
  })
})

// What is loaded when the browser is idle may then be missing, and the console says so.
plainTest('without a network the reader is told, until it is back', async ({ page, context }) => {
  await page.goto(direct)
  await hydrated(page)
  const notice = page.getByRole('status').filter({ hasText: 'オフラインです' })
  await expect(notice).toHaveCount(0)
  await context.setOffline(true)
  await expect(notice).toBeVisible()
  await expect(page.getByRole('blockquote')).toBeVisible()
  await context.setOffline(false)
  await expect(notice).toHaveCount(0)
})
