import type { Page } from '@playwright/test'
import { expect, hydrated, samplePaths, test } from './site.ts'

/** Presses Tab until the focus leaves the page; every stop in order, with what is wrong with it. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  await page.evaluate(() => {
    const stops: Element[] = []
    Object.assign(window, { stops })
    document.addEventListener('focusin', ({ target }) => target instanceof Element && stops.push(target))
  })
  const faults: string[] = []
  for (let stops = 0; stops < 400; stops++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const focused = document.activeElement
      const { stops } = window as unknown as { stops: Element[] }
      // After the last control the browser may begin again.
      if (!focused || focused === document.body || stops.indexOf(focused) < stops.length - 1) return 'end'
      const name = `${focused.className} ${focused.getAttribute('aria-label') ?? focused.textContent}`
      const ring = [focused, focused.closest('label')].some((one) => {
        const { outlineStyle, outlineWidth } = one
          ? getComputedStyle(one)
          : { outlineStyle: '', outlineWidth: '0' }
        return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2
      })
      if (!ring) return `no ring: ${name}`
      if (focused.matches('a[href="#main"]')) return undefined
      const bars = [
        ...document.querySelectorAll('body header:has(nav), main ~ nav, .day-heading, .lane-heads'),
      ]
      const covering = bars.filter((bar) => {
        if (bar.contains(focused) || !['sticky', 'fixed'].includes(getComputedStyle(bar).position))
          return false
        const over = bar.getBoundingClientRect()
        return [...focused.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < over.right && right > over.left && top < over.bottom - 0.5 && bottom > over.top + 0.5,
        )
      })
      return covering.length > 0 ? `covered by ${covering[0]?.className}: ${name}` : undefined
    })
    if (fault === 'end') {
      const order = await page.evaluate(() => {
        const { stops } = window as unknown as { stops: Element[] }
        const round = stops.indexOf(stops.at(-1) as Element) < stops.length - 1 ? stops.slice(0, -1) : stops
        const back = round.filter((stop, index) => {
          const next = round[index + 1]
          return next && !(stop.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)
        })
        return { twice: round.length - new Set(round).size, back: back.length }
      })
      expect(order).toEqual({ twice: 0, back: 0 })
      return { stops, faults }
    }
    if (fault !== undefined) faults.push(fault)
  }
  return { stops: Infinity, faults }
}

test.describe('keyboard', () => {
  test('Tab reaches every control once, in order, in view', async ({ page }) => {
    test.setTimeout(120_000)
    for (const path of samplePaths) {
      await page.goto(path)
      await hydrated(page)
      const controls = await page
        .locator('a[href], button, input, summary, [tabindex="0"]')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) =>
                one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
                !one.closest('details:not([open]) > :not(summary)'),
            ).length,
        )
      const { stops, faults } = await walk(page)
      expect(faults, path).toEqual([])
      expect(stops, path).toBe(controls)
    }
  })

  test('the first stop leads past the masthead', async ({ page }) => {
    await page.goto('/quotes')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('a new page takes the focus to its heading and says so once, there and back', async ({ page }) => {
    await page.goto('/speakers')
    await hydrated(page)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const live = (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status], [role=alert], [aria-live]',
          )
          if (live) said.push(live.textContent)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const heading = page.getByRole('heading', { level: 1 })
    await page.getByRole('main').getByRole('link', { name: 'キリル・ドミトリエフ' }).first().press('Enter')
    await expect(heading).toHaveText('キリル・ドミトリエフ')
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(/^キリル・ドミトリエフ/)
    await page.goBack()
    await expect(heading).toHaveText('発言者')
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(/^発言者/)
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  })

  test('the settings hold the focus, answer to arrows and give it back', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    const opener = page.getByRole('button', { name: '表示の設定' })
    await opener.press('Enter')
    const dialog = page.getByRole('dialog', { name: '表示の設定' })
    await expect(dialog).toBeVisible()
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "表示の設定":
        - heading "表示の設定" [level=2]
        - button "閉じる"
        - group "文字の大きさ":
          - radio "小"
          - radio "標準" [checked]
          - radio "大"
          - radio "特大"
        - button "初めの設定に戻す"
    `)
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      )
      expect(outside).toBe(false)
    }
    const standard = dialog.getByRole('group', { name: '文字の大きさ' }).getByRole('radio', { name: '標準' })
    await standard.focus()
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('radio', { name: '大', exact: true })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('filters open and narrow the list by keyboard, and the count is told', async ({ page, isMobile }) => {
    await page.goto('/quotes')
    await hydrated(page)
    if (isMobile) {
      await page.getByRole('button', { name: 'しぼり込み' }).press('Enter')
    }
    const direct = page.getByRole('group', { name: '引き方' }).getByRole('checkbox').first()
    await direct.focus()
    await page.keyboard.press('Space')
    await expect(direct).toBeChecked()
    await expect(direct).toBeFocused()
    const place = isMobile ? page.getByRole('dialog') : page.getByRole('main')
    await expect(place.getByRole('status')).toHaveText(/^\d+ ?件$/)
    await expect(page).toHaveURL(/kind=direct/)
  })

  test('timeline and quote have their structure in the accessibility tree', async ({ page }) => {
    await page.goto('/timeline')
    await hydrated(page)
    await expect(page.locator('#event-riyadh-talks')).toMatchAriaSnapshot(`
      - listitem:
        - paragraph:
          - time
        - heading [level=3]
        - paragraph: /双方/
        - paragraph:
          - link "ルビオ"
    `)
    await page.goto('/quotes/bruce-one-call-one-meeting')
    await hydrated(page)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - article:
        - heading /タミー・ブルースの発言/ [level=1]
        - blockquote:
          - paragraph: /^「1回の電話と/
        - link "タミー・ブルース"
    `)
  })
})
