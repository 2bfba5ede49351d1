import type { Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { layoutFaults } from './layoutFaults.ts'
import { article, expect, hydrated, test, visitedPaths } from './site.ts'
import { contrastOf } from './type.ts'

const levels = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) =>
  ['a', 'aa', 'aaa'].map((level) => version + level),
)

/** Where every kind of control stands. */
const controlPaths = ['/', '/timeline', '/agreements/high-level-teams', '/speakers/dmitriev', '/quotes']

/** What breaks any rule of axe but those that are ignored. */
function faults(page: Page, ignored: readonly string[] = []): Promise<string[]> {
  return axeFaults(page, {
    runOnly: { type: 'tag', values: [...levels, 'best-practice'] },
    rules: Object.fromEntries(ignored.map((rule) => [rule, { enabled: false }])),
  })
}

/** The rule for 7:1 passes over what the one for 4.5:1 reports. */
const contrastRules = ['color-contrast', 'color-contrast-enhanced']

/** What a change of colours alone can break. */
function contrastFaults(page: Page): Promise<string[]> {
  return axeFaults(page, { runOnly: { type: 'rule', values: [...contrastRules, 'link-in-text-block'] } })
}

/** In light and, as far as colours go, in dark. */
async function expectNoFaults(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faults(page), `${what}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await contrastFaults(page), `${what}, dark`).toEqual([])
}

/** What sticks out of the window. Boxes that scroll by themselves may hold more than they show. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []
  })
}

test.describe('accessibility', () => {
  test.beforeEach(async ({ page }) => {
    // A colour in the middle of its change is that of neither theme.
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })

  for (const path of visitedPaths) {
    test(`${path} is for everyone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      await hydrated(page)

      await test.step('axe finds no fault, light or dark, with more contrast or less motion', async () => {
        await expectNoFaults(page, path)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ contrast: 'more', colorScheme })
          expect(await contrastFaults(page), `more contrast, ${colorScheme}`).toEqual([])
        }
        await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' })
      })

      await test.step('nor in forced colours and on paper', async () => {
        await page.emulateMedia({ forcedColors: 'active' })
        // Chromium is known to crash over vertical text there, but only once it draws.
        await page.screenshot({ fullPage: true, scale: 'css' })
        // Their contrast is for the reader to choose.
        expect(await faults(page, contrastRules), 'forced colours').toEqual([])
        await page.emulateMedia({ forcedColors: 'none', media: 'print' })
        // Nothing is pressed on paper.
        expect(await faults(page, ['target-size']), 'on paper').toEqual([])
        await page.emulateMedia({ media: 'screen' })
      })

      await test.step('motion stops for those who ask', async () => {
        const moving = await page
          .locator('body *')
          .evaluateAll((all) =>
            all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.01),
          )
        expect(moving).toHaveLength(0)
      })

      await test.step('what stands apart from a sentence is hit in 44 × 44 pixels', async () => {
        for (const width of [375, 1440]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await smallTargets(page), `at ${width}`).toEqual([])
        }
      })

      await test.step('nothing is cut, covered or beyond the edge with wider spacing, or letters of 200 %', async () => {
        // The masthead covers what is scrolled.
        await page.evaluate(() => scrollTo(0, 0))
        for (const width of [320, 640, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          for (const styles of [spaced, enlarged]) {
            await applyStyles(page, styles)
            expect(await page.evaluate(layoutFaults), `${styles} at ${width}`).toEqual([])
          }
          await applyStyles(page, '')
        }
      })

      if (controlPaths.includes(path))
        await test.step('words under the pointer, selected and marked words keep their contrast', async () => {
          await page.setViewportSize({ width: 1440, height: 900 })
          await hoverOverAll(page)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            expect(await contrastFaults(page), colorScheme).toEqual([])
            expect(await contrastOf(page, '::selection'), colorScheme).toBeGreaterThanOrEqual(7)
            expect(await contrastOf(page, '::target-text'), colorScheme).toBeGreaterThanOrEqual(4.5)
          }
        })
    })
  }

  test('nor is there one before the code of a page has come', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    for (const path of controlPaths) {
      await page.goto(path)
      expect(await faults(page), path).toEqual([])
    }
  })

  test('nor is there one in a narrow window, with filters or settings open', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.goto('/quotes')
    await hydrated(page)
    const dialog = page.getByRole('dialog')
    for (const opener of [/^しぼり込み/, '表示の設定']) {
      await page.getByRole('button', { name: opener }).click()
      await expect(dialog).toBeVisible()
      await expectNoFaults(page, String(opener))
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
  })

  test('nor in the search, with and without results', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/agreements')
    await hydrated(page)
    await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
    for (const [query, answer] of [
      ['会談', /見つかりました/],
      ['誰も私の背後で何かを決めることはできない', /見つかりました/],
      ['みつからない', /見あたりません/],
    ] as const) {
      await page.getByRole('combobox').fill(query)
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(answer)
      expect(await overflowing(page), query).toEqual([])
      await expectNoFaults(page, query)
    }
  })

  test('nor in the check of what is said to have been spoken', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const query of ['誰も私の背後で何かを決めることはできない', '米国は軍事支援を全面的に停止する']) {
      await page.goto(`/quotes?q=${query}`)
      await expect(page.getByRole('region', { name: 'この発言は本当？' })).toBeVisible()
      expect(await overflowing(page), query).toEqual([])
      await expectNoFaults(page, query)
    }
  })

  test('nor is there one while a quote is shared, or without a network', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width: 375, height: 800 })
    const message = page.waitForResponse(/ToastMessage-.*\.js$/)
    await page.goto('/quotes/bruce-one-call-one-meeting')
    // What is loaded ahead has arrived before the network goes: a request that fails would be a fault.
    await message
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'リンクをコピー' }).click()
    await expect(page.getByText('リンクをコピーしました')).toBeVisible()
    expect(await faults(page), 'message').toEqual([])
    await context.setOffline(false)
    await page.getByRole('button', { name: '引用の形式' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoFaults(page, 'formats')
  })

  test('nor is there one when the article does not arrive', async ({ page }) => {
    await page.route('**/article.json', (route) => route.fulfill({ status: 500, body: '' }))
    await page.goto('/quotes/unknown')
    await page.getByRole('alert').getByText('技術的な内容').click()
    await expectNoFaults(page, 'failure')
  })

  test('without a style sheet the words of a page stand apart and in order', async ({ page }) => {
    await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }))
    await page.route(/\/[^.]*$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/<style[^]*?<\/style>/, '') })
    })
    const wordsOf = async (path: string) => {
      await page.goto(path)
      return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
    }
    const story = await wordsOf('/')
    const inOrder = [article.headline, '要点 1', ...article.sections.map(({ heading }) => heading)]
    expect(story).toMatch(new RegExp(inOrder.join('.*')))
    expect(story).toContain('まとめ 経過 合意 発言者 発言')
    expect(story).toContain('米 タミー・ブルース 国務省報道官 「」 直接 発言06')
    expect(await wordsOf('/quotes/bruce-one-call-one-meeting')).toMatch(
      /「1回の電話と.*」 タミー・ブルース 国務省報道官 .*引き方 「」 直接 日付 2025年2月18日（火）、会談後/,
    )
    expect(await wordsOf('/timeline')).toContain('サウジアラビア・リヤド 昼食を含め4時間以上')
    expect(await wordsOf('/speakers/dmitriev')).toContain('一部直接 CNN・日付の記載なし')
  })
})

/** The spacing that text must bear (WCAG 1.4.12). */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Letters of twice the size (WCAG 1.4.4). */
const enlarged = 'html { font-size: 200% !important }'

/** Lays a reader's own style sheet over the page, in place of the last one. */
async function applyStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** Puts every control and row of the page into the state that it has under the pointer. */
async function hoverOverAll(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'a, button, label, summary, li, tr',
  })
  await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] })),
  )
}

/** Controls whose field, felt for from its middle, is less than 44 pixels wide or high. Links in sentences are exempt. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (element: Element) =>
      /^(?:inline|contents|ruby)$/.test(getComputedStyle(element).display)
    /** A link among words that are no control: its height is that of the line. */
    const isInSentence = (control: Element) => {
      if (!isInline(control)) return false
      let block = control.parentElement
      while (block && isInline(block)) block = block.parentElement
      const others = block?.cloneNode(true)
      if (!(others instanceof Element)) return false
      for (const one of others.querySelectorAll('a, button, input, summary, rt, rp')) one.remove()
      return /\p{L}/u.test(others.textContent)
    }
    const found = [...document.querySelectorAll('a[href]:not(#root > div > a), button, input, summary')]
    return found.flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || isInSentence(control)) return []
      const box = control.closest('label') ?? control
      control.scrollIntoView({ block: 'center', inline: 'center' })
      // The first line of words that run over several.
      const { left, top, width, height } = box.getClientRects()[0] ?? new DOMRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isHit = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        return hit !== null && box.contains(hit)
      }
      const reach = (dx: number, dy: number) => {
        // Most fields are wide enough on both sides, which takes two looks.
        if (isHit(22 * dx, 22 * dy) && isHit(-22 * dx, -22 * dy)) return 44
        const reachOneWay = (sign: number) => {
          let steps = 0
          while (steps < 44 && isHit(sign * dx * (steps + 1), sign * dy * (steps + 1))) steps++
          return steps
        }
        return reachOneWay(1) + reachOneWay(-1) + 1
      }
      const wide = reach(1, 0)
      const high = reach(0, 1)
      // Fields lie between whole pixels.
      return wide < 43 || high < 43 ? [`${wide} × ${high}: ${control.localName} ${control.textContent}`] : []
    })
  })
}
