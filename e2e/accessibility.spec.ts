import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addresses, expect, hydrated, samplePaths, test } from './site.ts'

const levels = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) =>
  ['a', 'aa', 'aaa'].map((level) => version + level),
)

/** What axe finds, as lines that say where. */
async function faults(page: Page, ignored: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags([...levels, 'best-practice']).disableRules(ignored)
  return linesOf(await axe.analyze())
}

/** What a change of colours alone can break. */
async function contrastFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withRules([
    'color-contrast',
    'color-contrast-enhanced',
    'link-in-text-block',
  ])
  return linesOf(await axe.analyze())
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
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
  test.beforeEach(() => test.setTimeout(120_000))

  for (const path of [...addresses, '/nothing']) {
    test(`${path} has no fault that axe knows, light or dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      await hydrated(page)
      expect(await faults(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await contrastFaults(page), 'dark').toEqual([])
    })
  }

  test('nor in forced colours with more contrast and less motion', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' })
    for (const path of samplePaths) {
      await page.goto(path)
      await hydrated(page)
      expect(await faults(page), path).toEqual([])
    }
  })

  test('nor on paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    for (const path of samplePaths) {
      await page.goto(path)
      await hydrated(page)
      // Nothing is pressed on paper.
      expect(await faults(page, ['target-size']), path).toEqual([])
    }
  })

  test('nor in a narrow window, with filters or settings open', async ({ page }) => {
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
      ['みつからない', /見あたりません/],
    ] as const) {
      await page.getByRole('combobox').fill(query)
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(answer)
      expect(await overflowing(page), query).toEqual([])
      await expectNoFaults(page, query)
    }
  })

  test('every page reflows at 320 × 256', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    for (const path of [...addresses, '/nothing']) {
      await page.goto(path)
      expect(await overflowing(page), path).toEqual([])
    }
  })

  test('nothing sticks out with letters of 200 % or wider spacing', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of [...samplePaths, '/nothing']) {
        await page.goto(path)
        await hydrated(page)
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(`
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`)
          document.adoptedStyleSheets.push(sheet)
        })
        expect(await overflowing(page), `${path} spaced, ${width}`).toEqual([])
        await page.evaluate(() => {
          document.adoptedStyleSheets.pop()
          document.documentElement.style.fontSize = '200%'
        })
        expect(await overflowing(page), `${path} enlarged, ${width}`).toEqual([])
      }
    }
  })

  test('what stands apart from a sentence is hit in 44 × 44 pixels', async ({ page }) => {
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of samplePaths) {
        await page.goto(path)
        await hydrated(page)
        expect(await smallTargets(page), `${path} at ${width}`).toEqual([])
      }
    }
  })

  test('motion stops for those who ask', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/quotes')
    await hydrated(page)
    const moving = await page
      .locator('body *')
      .evaluateAll((all) => all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.01))
    expect(moving).toHaveLength(0)
  })
})

/** Controls whose field, felt for from its middle, is less than 44 pixels wide or high. Links in sentences are exempt. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence =
      '.story-text, .summary, .dek, .lede, .note, .text, .source, .remark, .side-note, .key-points, .statement, .fact-list > dd, .role, .outcome-board p, .quote-scene, .skip-link'
    const found = [...document.querySelectorAll('a[href], button, input, summary')]
    return found.flatMap((control) => {
      const parent = control.parentElement
      const isRow = control.matches('.quote-row a, .speaker-row a, dd li a')
      if (!control.checkVisibility({ visibilityProperty: true })) return []
      if (control.matches('.cite, .skip-link') || (!isRow && parent?.closest(inSentence))) return []
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
        let steps = 0
        while (steps < 44 && isHit(dx * (steps + 1), dy * (steps + 1))) steps++
        return steps
      }
      const wide = reach(-1, 0) + reach(1, 0) + 1
      const high = reach(0, -1) + reach(0, 1) + 1
      // Fields lie between whole pixels.
      return wide < 43 || high < 43
        ? [`${control.className} in ${parent?.className}: ${wide} × ${high}: ${control.textContent}`]
        : []
    })
  })
}
