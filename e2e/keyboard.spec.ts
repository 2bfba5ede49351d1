import type { Page } from '@playwright/test'
import { article, expect, hydrated, test, visitedPaths } from './site.ts'

interface Walk {
  /** Names of the controls that can be seen, in the order of the document. */
  controls: string[]
  /** Names of those that had the focus, in the order of Tab. */
  stops: string[]
  faults: string[]
}

/** Presses Tab through the whole page. Each stop is looked at when the key is pressed that leaves it. */
async function walk(page: Page): Promise<Walk> {
  const controls = await page.evaluate(() => {
    const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent.trim()
    const walked: Walk = {
      controls: [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
        .filter(
          (one) =>
            one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
            !one.closest('details:not([open]) > :not(summary)'),
        )
        .map(nameOf),
      stops: [],
      faults: [],
    }
    Object.assign(window, { walked })
    const bars = [...document.querySelectorAll('body *')].filter((one) =>
      /^(?:sticky|fixed)$/.test(getComputedStyle(one).position),
    )
    const look = () => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return
      const name = nameOf(focused)
      walked.stops.push(name)
      const hasRing = [focused, focused.closest('label')].some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2
      })
      if (!hasRing) walked.faults.push(`no ring: ${name}`)
      const isCovered = bars.some((bar) => {
        if (bar.contains(focused)) return false
        const over = bar.getBoundingClientRect()
        return [...focused.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < over.right && right > over.left && top < over.bottom - 0.5 && bottom > over.top + 0.5,
        )
      })
      // What leads past the masthead lies on it.
      if (isCovered && !focused.matches('#root > div > a')) walked.faults.push(`covered: ${name}`)
    }
    document.addEventListener('keydown', look, { capture: true })
    return walked.controls.length
  })
  // The first press reaches the first control, and the last one leaves the last.
  for (let press = 0; press <= controls; press++) await page.keyboard.press('Tab')
  return page.evaluate(() => (window as unknown as { walked: Walk }).walked)
}

test.describe('keyboard', () => {
  test('Tab reaches every control once, in order, in view', { tag: '@phone' }, async ({ page }) => {
    for (const path of visitedPaths) {
      await page.goto(path)
      await hydrated(page)
      // The control that comes when the browser is idle.
      if (!/^\/(?:quotes\/.|nothing)/.test(path))
        await expect(page.getByRole('button', { name: 'このページを共有' })).toBeVisible()
      const { controls, stops, faults } = await walk(page)
      expect(faults, path).toEqual([])
      expect(stops, path).toEqual(controls)
    }
  })

  test(
    'the first stops lead past the masthead, to the contents and to the search',
    { tag: '@phone' },
    async ({ page, isMobile }) => {
      const focused = page.locator(':focus')
      const follow = async (path: string, stops: string[]) => {
        await page.goto(path)
        await hydrated(page)
        for (const stop of stops) {
          await page.keyboard.press('Tab')
          await expect(focused).toHaveText(stop)
          await expect(focused).toBeInViewport()
        }
        await page.keyboard.press('Enter')
      }
      await follow('/quotes', ['本文へ移動'])
      await expect(page.getByRole('main')).toBeFocused()

      await follow('/quotes', ['本文へ移動', '検索へ移動'])
      await page.keyboard.press('Tab')
      await expect(focused).toHaveAccessibleName('発言・人物・合意を探す')

      await follow('/', ['本文へ移動', '目次へ移動'])
      if (!isMobile) await expect(page.getByRole('navigation', { name: 'まとめの目次' })).toBeFocused()
      if (isMobile) await page.keyboard.press('Enter')
      if (!isMobile) await page.keyboard.press('Tab')
      if (isMobile) await page.keyboard.press('Tab')
      await expect(focused).toHaveText('要点')
    },
  )

  test('a new page takes the focus to its heading, Back to the link that was followed; neither is said', async ({
    page,
  }) => {
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
    const followed = page.getByRole('main').getByRole('link', { name: 'キリル・ドミトリエフ' }).first()
    await followed.press('Enter')
    await expect(heading).toHaveText('キリル・ドミトリエフ')
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(/^キリル・ドミトリエフ/)
    await page.goBack()
    await expect(heading).toHaveText('発言者')
    await expect(followed).toBeFocused()
    await expect(page).toHaveTitle(/^発言者/)
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  })

  test('j and k go from statement to statement, ? shows the keys, and none works while writing', async ({
    page,
  }) => {
    await page.goto('/quotes/bruce-one-call-one-meeting')
    await hydrated(page)
    const keys = page.getByRole('dialog', { name: 'キー操作' })
    // The keys come when the browser is idle.
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(keys).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(keys).toContainText('次の発言へ')
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
    await expect(page).toHaveURL('/quotes/bruce-one-call-one-meeting')
    await page.keyboard.press('j')
    await expect(page).toHaveURL(`/quotes/${article.quotes[6]?.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('07')
    await page.keyboard.press('k')
    await expect(page).toHaveURL('/quotes/bruce-one-call-one-meeting')

    await page.goto('/quotes')
    await hydrated(page)
    const words = page.getByRole('main').locator('li[data-kind] a[href*="/quotes/"]')
    await expect(async () => {
      await page.keyboard.press('j')
      await expect(words.first()).toBeFocused({ timeout: 1_000 })
    }).toPass()
    await page.keyboard.press('j')
    await expect(words.nth(1)).toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(words.nth(1)).toBeFocused()
    const search = page.getByRole('searchbox', { name: '発言を探す' })
    await search.press('j')
    await expect(search).toHaveValue('j')
  })

  test('what is copied has a word and its reading once', async ({ page }) => {
    await page.goto('/speakers/rubio')
    const role = page.getByRole('main').locator('ruby').first()
    const copied = await role.evaluate((element) => {
      getSelection()?.selectAllChildren(element.parentElement ?? element)
      return getSelection()?.toString()
    })
    expect(copied).toContain('国務長官')
    expect(copied).not.toContain('こくむ')
  })

  test(
    'the settings hold the focus, answer to arrows and give it back',
    { tag: '@phone' },
    async ({ page }) => {
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
      const standard = dialog
        .getByRole('group', { name: '文字の大きさ' })
        .getByRole('radio', { name: '標準' })
      await standard.focus()
      await page.keyboard.press('ArrowRight')
      await expect(dialog.getByRole('radio', { name: '大', exact: true })).toBeChecked()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener).toBeFocused()
    },
  )

  test(
    'filters open and narrow the list by keyboard, and the count is told',
    { tag: '@phone' },
    async ({ page, isMobile }) => {
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
    },
  )

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
        - paragraph:
          - link "タミー・ブルース"
    `)
  })
})
