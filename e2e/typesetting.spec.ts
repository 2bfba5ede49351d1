import type { Page } from '@playwright/test'
import { plainTextOf, speechOf } from '../src/article/richText.ts'
import { phraseLengths } from '../src/prerender/phraseRecorder.ts'
import { article, expect, hydrated, setReading, test } from './site.ts'
import {
  faultsOfBreaks,
  faultsOfFace,
  faultsOfLines,
  measureType,
  type SetBlock,
  type SetLine,
} from './type.ts'

/** At the breakpoints of the design, between them, and beyond. */
const widths = [320, 375, 433, 590, 700, 820, 960, 1100, 1300, 1440, 1920]

const direct = '/quotes/bruce-one-call-one-meeting'
const paths = [
  '/',
  '/404',
  direct,
  '/timeline',
  '/agreements',
  '/agreements/high-level-teams',
  '/speakers',
  '/speakers/dmitriev',
  '/quotes',
  '/quotes/dmitriev-low-base',
  '/quotes/lavrov-missions-and-envoys',
]
const pathsAtLargest = new Set(['/', '/timeline', '/agreements/high-level-teams', direct])

async function open(page: Page, path: string) {
  await page.goto(path)
  await hydrated(page)
}

/** Lines that end inside a phrase (文節). */
function linesCuttingPhrases(lines: readonly SetLine[]): string[] {
  const words = lines.map(({ text }) => text)
  const phraseEnds = endsOf(phraseLengths(words.join('')))
  const lineEnds = endsOf(words.map(({ length }) => length))
  return words.filter((_, index) => !phraseEnds.includes(lineEnds[index] ?? 0))
}

/** Where each piece of a text ends. */
function endsOf(lengths: readonly number[]): number[] {
  let end = 0
  return lengths.map((length) => (end += length))
}

const isOrphan = ({ lines }: SetBlock) => Array.from(lines.at(-1)?.text ?? '').length === 1

/** Measures the page at each width: its faults, each with the width, and its blocks. */
async function measureAt(page: Page, someWidths: readonly number[]) {
  const faults = new Set<string>()
  const measured: SetBlock[] = []
  for (const width of someWidths) {
    await page.setViewportSize({ width, height: 900 })
    for (const block of await measureType(page)) {
      measured.push(block)
      for (const fault of [...faultsOfBreaks(block), ...faultsOfLines(block), ...faultsOfFace(block)])
        faults.add(`${width}: ${fault}`)
    }
  }
  return { faults: [...faults], blocks: measured }
}

test.describe('Japanese composition holds', () => {
  for (const path of paths)
    test(path, async ({ page }) => {
      await open(page, path)
      const { faults, blocks } = await measureAt(page, widths)
      const paragraphs = blocks.filter(({ isProse, lines }) => isProse && lines.length > 1)
      expect(faults, 'at every width').toEqual([])
      expect(paragraphs.filter(isOrphan).length).toBeLessThanOrEqual(paragraphs.length * 0.1)

      await page.setViewportSize({ width: 320, height: 900 })
      for (const row of await rowsOfButtons(page)) expect(row.length, row).toBeLessThanOrEqual(40)
      for (const [datetime, words] of await datesOf(page)) {
        expect(datetime).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
        const [, month, day] = datetime.split('-').map(Number)
        if (day !== undefined) expect(words).toMatch(new RegExp(`^(?:\\d{4}年)?(?:${month}月)?${day}日`))
      }

      if (pathsAtLargest.has(path)) {
        await setReading(page, { size: 'largest' })
        expect((await measureAt(page, [320, 375])).faults, 'at the largest size').toEqual([])
      }
      if (!blocks.some(({ isVertical }) => isVertical)) return
      await setReading(page, { size: 'standard', writing: 'horizontal' })
      expect((await measureAt(page, widths)).faults, 'in horizontal writing').toEqual([])
    })
})

/** The words of each row of buttons, and of links with a frame, which look like buttons. */
function rowsOfButtons(page: Page): Promise<string[]> {
  return page
    .locator('button, a')
    .filter({ visible: true })
    .evaluateAll((all) => {
      const words = new Map<number, string>()
      for (const one of all) {
        const { borderTopWidth, borderLeftWidth } = getComputedStyle(one)
        if (one.localName === 'a' && [borderTopWidth, borderLeftWidth].includes('0px')) continue
        const top = Math.round(one.getBoundingClientRect().top)
        words.set(top, (words.get(top) ?? '') + one.textContent.trim())
      }
      return [...words.values()]
    })
}

/** Each date of the page: for programs, and for readers. */
function datesOf(page: Page): Promise<[string, string][]> {
  return page
    .locator('time')
    .evaluateAll((all) =>
      all.map((one): [string, string] => [one.getAttribute('datetime') ?? '', one.textContent]),
    )
}

test('in the drawing of the timeline labels break between phrases only', async ({ page }) => {
  await open(page, '/timeline')
  for (const size of ['standard', 'large', 'largest']) {
    await setReading(page, { size })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const labels = await measureType(page, '.overview :is(.title, .name)')
      expect(labels.length).toBeGreaterThan(article.events.length)
      for (const { lines } of labels) expect(linesCuttingPhrases(lines), `${size}, ${width}`).toEqual([])
    }
  }
})

test('the timeline sets many dates, in tabular digits', async ({ page }) => {
  await open(page, '/timeline')
  expect((await datesOf(page)).length).toBeGreaterThan(article.events.length / 2)
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name: /\d日/ }).first()).toHaveCSS(
    'font-variant-numeric',
    'tabular-nums',
  )
})

test('reference marks do not tear the text: no line is more than two letters short because of them', async ({
  page,
}) => {
  await open(page, '/')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const blocks = (await measureType(page, 'p')).filter(({ isVertical }) => !isVertical)
    expect(blocks.filter(({ text }) => text.includes('〔')).length).toBeGreaterThan(30)
    for (const { lines, measure } of blocks)
      for (const [index, { text, length }] of lines.entries()) {
        // A mark takes along the letter before it, and a 。 between them: without a mark they were as long.
        const [, tied] = /^(.[。、）]?)\u2060?〔/u.exec(lines[index + 1]?.text ?? '') ?? []
        if (tied) expect(measure - length - tied.length, `${width}: ${text}`).toBeLessThanOrEqual(2.2)
      }
  }
})

test('the first screen of a phone reaches from the headline to the voices, and the story has an end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  const tabs = await page.getByRole('navigation', { name: '主な項目' }).boundingBox()
  for (const mark of await page.getByRole('region', { name: '三者の言葉' }).getByRole('img').all()) {
    const { y = 0, height = 0 } = (await mark.boundingBox()) ?? {}
    expect(y + height).toBeLessThan(tabs?.y ?? 0)
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(11_000)
})

test('on a desktop the voices are as high as the headline, each with its role', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/')
  const voices = page.getByRole('region', { name: '三者の言葉' })
  const { height = 0 } = (await voices.boundingBox()) ?? {}
  for (const voice of await voices.getByRole('link').all())
    expect((await voice.boundingBox())?.height).toBeCloseTo(height)
  await expect(voices.getByText('国務省報道官')).toBeVisible()
})

test('a reading does not pull its word apart', async ({ page }) => {
  for (const path of ['/speakers', '/speakers/rubio', '/quotes/bruce-one-call-one-meeting']) {
    await open(page, path)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const words = await page.locator('ruby').evaluateAll((rubies) =>
        rubies.map((ruby) => {
          const base = ruby.firstChild
          const range = document.createRange()
          const lefts = Array.from(base?.textContent ?? '', (_, index) => {
            if (base) range.setStart(base, index)
            if (base) range.setEnd(base, index + 1)
            return range.getBoundingClientRect().left
          })
          const em = parseFloat(getComputedStyle(ruby).fontSize)
          return {
            word: base?.textContent ?? '',
            steps: lefts.slice(1).map((left, index) => (left - (lefts[index] ?? 0)) / em),
            room: ruby.getBoundingClientRect().width / em - lefts.length,
          }
        }),
      )
      expect(words.length).toBeGreaterThan(0)
      // The room before a word counts as part of its first letter.
      for (const { word, steps, room } of words) {
        for (const step of steps.slice(1)) expect(step, `${width}: ${word}`).toBeCloseTo(1)
        expect(room, `${width}: ${word}`).toBeLessThan(1 / 3)
      }
    }
  }
})

test('paragraphs stand further apart than lines', async ({ page }) => {
  await open(page, '/')
  const [lineGap, paragraphGap] = await page.evaluate(() => {
    const next = document.querySelector('p[id] + p[id]')
    const first = next?.previousElementSibling
    if (!next || !first) return [0, 0]
    const { fontSize, lineHeight } = getComputedStyle(next)
    const gap = parseFloat(lineHeight) - parseFloat(fontSize)
    return [gap, next.getBoundingClientRect().top - first.getBoundingClientRect().bottom + gap]
  })
  expect(lineGap).toBeGreaterThan(0)
  expect(paragraphGap).toBeGreaterThanOrEqual(lineGap * 1.5)
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
  test.use({ bypassCSP: true })
  test.beforeEach(async ({ page }) => {
    await page.route(/\.css$|\/[^.]*$/, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('auto-phrase', 'unknown'),
      })
    })
  })

  // What is loaded when idle may still be under way.
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

  test('headings and quotes break between them in engines without auto-phrase', async ({ page }) => {
    await page.setViewportSize({ width: 590, height: 900 })
    await open(page, direct)
    const [plate] = await measureType(page, 'article blockquote')
    expect(plate?.lines.length).toBeGreaterThan(2)
    expect(linesCuttingPhrases(plate?.lines ?? [])).toEqual([])
  })

  test('the other rules hold there too', async ({ page }) => {
    for (const path of ['/', direct, '/timeline']) {
      await open(page, path)
      const { faults } = await measureAt(page, [320, 433, 820, 1300])
      expect(faults.filter((fault) => !fault.includes('line of one character'))).toEqual([])
    }
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
