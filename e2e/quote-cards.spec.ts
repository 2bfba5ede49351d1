import type { Locator, Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { article, expect, hydrated, test } from './site.ts'

const cardOf = (page: Page, numeral: string) =>
  page.getByRole('group', { name: `発言${numeral}`, exact: true })
const markOf = (page: Page, numeral: string) => page.getByRole('link', { name: `発言${numeral}へ` }).first()
const wordsOf06 = '「1回の電話と、1回の会談だけでは永続的な平和を築くには不十分です。'

/** Points at a number. The code for cards comes when the browser is idle: until then a number is a link alone. */
async function pointAt(page: Page, mark: Locator, card: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded()
  await expect(async () => {
    await page.mouse.move(0, 0)
    await mark.hover()
    await expect(card).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Points at each mark of the page, and looks a frame later. */
function misplacedCards(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const marks = Array.from(document.querySelectorAll('main a')).filter((link) =>
          /^発言\d+へ$/.test(link.getAttribute('aria-label') ?? ''),
        )
        const look = (mark: Element) => {
          const card = document.querySelector('[data-quote-card]')
          const label = mark.getAttribute('aria-label') ?? ''
          if (!card || label !== `${card.getAttribute('aria-label')}へ`)
            return void found.push(`${label}: no card`)
          const [over, under] = [card.getBoundingClientRect(), mark.getBoundingClientRect()]
          if (over.bottom > under.top && over.top < under.bottom) found.push(`${label}: covered`)
          if (over.left < 0 || over.right > innerWidth || over.top < 0 || over.bottom > innerHeight)
            found.push(`${label}: out of sight`)
        }
        const next = () => {
          const mark = marks.shift()
          if (!mark) return resolve(found)
          mark.scrollIntoView({ block: 'center' })
          requestAnimationFrame(() => {
            mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
            requestAnimationFrame(() => {
              look(mark)
              next()
            })
          })
        }
        next()
      }),
  )
}

test.describe('a number shows its quote in a card', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
  })

  test('to a pointer: the words, who, how, when, and the way to the page', async ({ page }) => {
    const card = cardOf(page, '06')
    await pointAt(page, markOf(page, '06'), card)
    await expect(card).toContainText(wordsOf06)
    await expect(card).toContainText('タミー・ブルース')
    await expect(card).toContainText('直接')
    await expect(card).toContainText('2025年2月18日（火）、会談後')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFaults(page, {}, '[data-quote-card]')).toEqual([])
    }
    await card.getByRole('link', { name: '発言06のページへ' }).click()
    await expect(page).toHaveURL(/\/quotes\/bruce-one-call-one-meeting$/)
    await expect(card).toHaveCount(0)
  })

  test('stays while the pointer is on it, and goes when it leaves', async ({ page }) => {
    const card = cardOf(page, '06')
    await pointAt(page, markOf(page, '06'), card)
    await card.hover()
    await card.getByText('国務省報道官').hover()
    await expect(card).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(card).toHaveCount(0)
  })

  test('goes on Escape, on a press beside it and when the page scrolls', async ({ page }) => {
    const mark = markOf(page, '06')
    const card = cardOf(page, '06')
    await pointAt(page, mark, card)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await pointAt(page, mark, card)
    await page.mouse.wheel(0, 40)
    await expect(card).toHaveCount(0)
    await mark.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(card).toBeVisible()
    await page.mouse.click(1, 450)
    await expect(card).toHaveCount(0)
  })

  test('to the keyboard: it describes the link that has the focus', async ({ page }) => {
    const mark = markOf(page, '06')
    await pointAt(page, mark, cardOf(page, '06'))
    await page.keyboard.press('Escape')
    await mark.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(mark).toBeFocused()
    await expect(cardOf(page, '06')).toBeVisible()
    await expect(mark).toHaveAccessibleDescription(/1回の電話と/)
    await page.keyboard.press('Tab')
    await expect(cardOf(page, '06')).toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/quotes\/bruce-one-call-one-meeting$/)
  })

  test('comes within a frame, and never lies on its number', async ({ page }) => {
    const first = article.quotes.find(({ number }) => number === 9)
    await pointAt(page, markOf(page, '09'), cardOf(page, first?.numeral ?? ''))
    for (const [width, height] of [
      [1440, 900],
      [1024, 600],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await misplacedCards(page), `${width}×${height}`).toEqual([])
    }
  })
})

test('the numbers of the table, of the timeline and of an agreement show their quotes too', async ({
  page,
}) => {
  for (const [path, name, numeral] of [
    ['/agreements', '発言28（直接）', '28'],
    ['/timeline', '発言09（要旨） 米国務省', '09'],
    ['/agreements/high-level-teams', '発言05', '05'],
  ] as const) {
    await page.goto(path)
    await hydrated(page)
    const number = page.getByRole('link', { name, exact: true }).first()
    await pointAt(page, number, cardOf(page, numeral))
  }
})

test('where the words stand beside it a number has no card', async ({ page }) => {
  await page.goto('/')
  await hydrated(page)
  await pointAt(page, markOf(page, '06'), cardOf(page, '06'))
  await page.mouse.move(0, 0)
  await page.locator('[data-setting=vertical]').getByRole('link', { name: '発言06' }).hover()
  await expect(page.locator('[data-quote-card]')).toHaveCount(0)
})

test('a number stays a link: Ctrl opens another tab', async ({ page, context }) => {
  await page.goto('/')
  await hydrated(page)
  const opened = context.waitForEvent('page')
  await markOf(page, '06').click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL(/\/quotes\/bruce-one-call-one-meeting$/)
})

test(
  'a finger gets a sheet from below, with the way to the page',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    if (!isMobile) return
    const sheet = page.getByRole('dialog', { name: '発言06' })
    await expect(async () => {
      const code = page.waitForResponse(/\/QuoteCards-[^/]*\.js$/)
      const whole = page.waitForResponse('**/article.json')
      await page.goto('/')
      await Promise.all([code, whole])
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      await markOf(page, '06').tap()
      await expect(sheet).toBeVisible({ timeout: 5000 })
    }).toPass()
    await expect(sheet).toContainText(wordsOf06)
    expect(await axeFaults(page, {}, 'dialog')).toEqual([])
    await sheet.getByRole('button', { name: '閉じる' }).tap()
    await expect(sheet).toHaveCount(0)
    await markOf(page, '06').tap()
    await sheet.getByRole('link', { name: '発言06のページへ' }).tap()
    await expect(page).toHaveURL(/\/quotes\/bruce-one-call-one-meeting$/)
    await expect(sheet).toHaveCount(0)
  },
)
