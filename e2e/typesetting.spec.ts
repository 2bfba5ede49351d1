import type { Page } from '@playwright/test'
import { plainTextOf, speechOf } from '../src/article/richText.ts'
import { phraseLengths } from '../src/prerender/phraseRecorder.ts'
import { article, expect, hydrated, test } from './site.ts'
import {
  contrastOf,
  faultsOfBreaks,
  faultsOfFace,
  faultsOfLines,
  measureType,
  type SetBlock,
} from './type.ts'

/** At the breakpoints of the design, between them, and beyond. */
const widths = [320, 375, 433, 590, 700, 820, 960, 1100, 1300, 1440, 1920]

const direct = '/quotes/bruce-one-call-one-meeting'
const pathsWithVerticalText = ['/', direct, '/404']
const paths = [
  ...pathsWithVerticalText,
  '/timeline',
  '/agreements',
  '/agreements/high-level-teams',
  '/speakers',
  '/speakers/dmitriev',
  '/quotes',
  '/quotes/dmitriev-low-base',
  '/quotes/lavrov-missions-and-envoys',
]

async function open(page: Page, path: string, settings: Record<string, string> = {}) {
  await page.addInitScript(
    (text) => localStorage.setItem('kaidan-reader:settings', text),
    JSON.stringify(settings),
  )
  await page.goto(path)
  await hydrated(page)
}

const isOrphan = ({ lines }: SetBlock) => Array.from(lines.at(-1)?.text ?? '').length === 1

/** Measures the page at each width: its faults, each with the width, and its paragraphs. */
async function measureAt(page: Page, someWidths: readonly number[], [width, ...rest] = someWidths) {
  if (width === undefined) return { faults: [], paragraphs: [] }
  await page.setViewportSize({ width, height: 900 })
  const blocks = await measureType(page)
  const faults: string[] = blocks
    .flatMap((block) => [...faultsOfBreaks(block), ...faultsOfLines(block), ...faultsOfFace(block)])
    .map((fault) => `${width}: ${fault}`)
  const paragraphs: SetBlock[] = blocks.filter(({ isProse, lines }) => isProse && lines.length > 1)
  const others: { faults: string[]; paragraphs: SetBlock[] } = await measureAt(page, rest)
  return {
    faults: [...new Set([...faults, ...others.faults])],
    paragraphs: [...paragraphs, ...others.paragraphs],
  }
}

test.describe('Japanese composition holds at every width', () => {
  for (const path of paths)
    test(path, async ({ page }) => {
      await open(page, path)
      const { faults, paragraphs } = await measureAt(page, widths)
      expect(faults).toEqual([])
      expect(paragraphs.filter(isOrphan).length).toBeLessThanOrEqual(paragraphs.length * 0.1)
    })

  for (const path of pathsWithVerticalText)
    test(`${path} in horizontal writing`, async ({ page }) => {
      await open(page, path, { writing: 'horizontal' })
      expect((await measureAt(page, widths)).faults).toEqual([])
    })

  for (const path of ['/', '/timeline', '/agreements/high-level-teams', direct])
    test(`${path} at the largest size on the narrowest phone`, async ({ page }) => {
      await open(page, path, { size: 'largest' })
      expect((await measureAt(page, [320, 375])).faults).toEqual([])
    })
})

test('paragraphs stand further apart than lines', async ({ page }) => {
  await open(page, '/')
  const [lineGap, paragraphGap] = await page.evaluate(() => {
    const next = document.querySelector('.story-text + .story-text')
    const first = next?.previousElementSibling
    if (!next || !first) return [0, 0]
    const { fontSize, lineHeight } = getComputedStyle(next)
    const gap = parseFloat(lineHeight) - parseFloat(fontSize)
    return [gap, next.getBoundingClientRect().top - first.getBoundingClientRect().bottom + gap]
  })
  expect(lineGap).toBeGreaterThan(0)
  expect(paragraphGap).toBeGreaterThanOrEqual(lineGap * 1.5)
})

test('digits of dates are tabular in the timeline', async ({ page }) => {
  await open(page, '/timeline')
  const dates = page.locator('.day-heading h2')
  await expect(dates.first()).toHaveCSS('font-variant-numeric', 'tabular-nums')
})

test('a date is written 2025年2月18日 for readers and 2025-02-18 for programs', async ({ page }) => {
  for (const path of ['/', '/timeline', direct]) {
    await open(page, path)
    const times = await page
      .locator('time')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('datetime') ?? '', one.textContent]))
    expect(times.length, path).toBeGreaterThan(1)
    for (const [datetime = '', words = ''] of times) {
      expect(datetime).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      const [, month, day] = datetime.split('-').map(Number)
      if (day !== undefined) expect(words).toMatch(new RegExp(`^(?:\\d{4}年)?(?:${month}月)?${day}日`))
    }
  }
})

test('where the machine has both, kanji are drawn in their Japanese forms', async ({ page }) => {
  await open(page, '/')
  const specimen = page.locator('#specimen')
  await page.evaluate(() => {
    const drawn = document.createElement('p')
    drawn.id = 'specimen'
    drawn.textContent = '直骨令辻'
    document.querySelector('main')?.prepend(drawn)
  })
  const picture = async (look: { lang?: string; face?: string }) => {
    await specimen.evaluate((drawn, { lang, face }) => {
      if (lang !== undefined) drawn.setAttribute('lang', lang)
      drawn.style.fontFamily = face ?? ''
    }, look)
    return (await specimen.screenshot()).toString('base64')
  }
  const asRead = await picture({})
  const japanese = await picture({ lang: 'ja', face: 'sans-serif' })
  const chinese = await picture({ lang: 'zh-Hans', face: 'sans-serif' })
  // A machine with one face, or none, draws both alike and says nothing about the site.
  const faces = new Set([japanese, chinese])
  expect(faces.size === 1 || asRead !== chinese).toBe(true)
})

test('at 320 pixels a row of buttons holds no more than 40 characters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of [...paths, '/accessibility', '/nothing']) {
    await open(page, path)
    const rows = await page
      .locator('button, a')
      .filter({ visible: true })
      .evaluateAll((all) => {
        const words = new Map<number, string>()
        for (const one of all) {
          // A link with a frame looks like a button.
          const { borderTopWidth, borderLeftWidth } = getComputedStyle(one)
          if (one.localName === 'a' && [borderTopWidth, borderLeftWidth].includes('0px')) continue
          const top = Math.round(one.getBoundingClientRect().top)
          words.set(top, (words.get(top) ?? '') + one.textContent.trim())
        }
        return [...words.values()]
      })
    for (const row of rows) expect(row.length, `${path}: ${row}`).toBeLessThanOrEqual(40)
  }
})

test('marked text keeps its contrast', async ({ page }) => {
  await open(page, direct)
  expect(await contrastOf(page, '::target-text')).toBeGreaterThanOrEqual(4.5)
})

test('every character of the article and of JIS levels 1 and 2 is drawn', async ({ page }) => {
  await open(page, '/')
  const missing = await page.evaluate(
    (text) => {
      const decoder = new TextDecoder('euc-jp')
      const rows = Array.from({ length: 84 }, (_, row) => row + 1).filter((row) => row < 9 || row > 15)
      const jis = rows.flatMap((row) =>
        Array.from({ length: 94 }, (_, cell) => decoder.decode(new Uint8Array([0xa0 + row, 0xa1 + cell]))),
      )
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const picture = (character: string) => {
        if (!context) return ''
        context.clearRect(0, 0, 20, 20)
        context.fillText(character, 0, 16)
        return context.getImageData(0, 0, 20, 20).data.join()
      }
      const characters = [...new Set([...text, ...jis])].filter((one) => /[^\s\u{fffd}\p{Cf}]/u.test(one))
      return ['--mincho', '--gothic'].flatMap((face) => {
        if (context)
          context.font = `16px ${getComputedStyle(document.documentElement).getPropertyValue(face)}`
        const tofu = picture('\u{10fffe}')
        const lacking = characters.filter((one) => picture(one) === tofu)
        // A machine without any Japanese font says nothing about the site.
        return lacking.includes('あ') ? [] : lacking
      })
    },
    JSON.stringify(article.quotes.map(({ text }) => text)) + article.headline,
  )
  expect(missing).toEqual([])
})

test.describe('phrases', () => {
  /** As engines see the page that do not know `word-break: auto-phrase`. */
  test.beforeEach(async ({ page }) => {
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('auto-phrase', 'unknown'),
      })
    })
  })

  test('headings and quotes break between them in engines without auto-phrase', async ({ page }) => {
    await page.setViewportSize({ width: 590, height: 900 })
    await open(page, direct)
    const [plate] = await measureType(page, 'article blockquote')
    expect(plate?.lines.length).toBeGreaterThan(2)
    const quote = article.byId.quotes.get('bruce-one-call-one-meeting')
    const words = plainTextOf(quote?.text ?? [])
    const lengths = phraseLengths(words)
    const ends = lengths.map((_, index) =>
      words.slice(
        0,
        lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
      ),
    )
    const lines = plate?.lines.map(({ text }) => text) ?? []
    const broken = lines.filter((_, index) => !ends.includes(lines.slice(0, index + 1).join('')))
    expect(broken).toEqual([])
  })

  for (const path of ['/', direct, '/timeline'])
    test(`${path} keeps the other rules there`, async ({ page }) => {
      await open(page, path)
      const { faults } = await measureAt(page, [320, 433, 820, 1300])
      expect(faults.filter((fault) => !fault.includes('line of one character'))).toEqual([])
    })

  test('leave no trace in copied text, in a search and in names', async ({ page }) => {
    const quote = article.byId.quotes.get('bruce-one-call-one-meeting')
    const speech = speechOf(quote?.text ?? [])[0] ?? ''
    await open(page, direct)
    const copied = await page.evaluate(() => {
      const text = document.querySelector('article blockquote p')
      if (text) getSelection()?.selectAllChildren(text)
      return getSelection()?.toString()
    })
    expect(copied).toBe(plainTextOf(quote?.text ?? []))
    // Chromium finds no 縦中横, whatever stands round it: in horizontal lines there is none.
    await page.evaluate(() => (document.documentElement.dataset['writing'] = 'horizontal'))
    const found = await page.evaluate((words) => {
      getSelection()?.removeAllRanges()
      return (window as unknown as { find: (text: string) => boolean }).find(words)
    }, speech)
    expect(found).toBe(true)
    await open(page, '/agreements')
    for (const { title } of article.agreements) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1)
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(1)
    }
  })
})
