import { describe, expect, test } from 'vitest'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { describeOverview } from './describeOverview.ts'
import type { OverviewLayout } from './overviewLayout.ts'
import { layOutOverview } from './layOutOverview.ts'
import type { OverviewForm } from './overviewMeasures.ts'

const onDay = { date: '2025-02-18' }

const talks = articleWithEvents(
  3,
  [
    {
      shortTitle: '首脳の電話会談',
      when: { date: '2025-02-09/2025-02-16', text: '前週' },
      sides: ['s0', 's1'],
    },
    { shortTitle: '出演', when: { date: '2025-02-16' }, sides: ['s0'] },
    { shortTitle: '会談', when: onDay, sides: ['s0', 's1'], uninvited: ['s2'], phase: 'during' },
    { shortTitle: '会見', when: onDay, sides: ['s2'], phase: 'after' },
    { shortTitle: '説明', when: { after: 'e2' }, sides: ['s1'], phase: 'after' },
    { shortTitle: '発言', when: {}, sides: ['s0'], phase: 'after' },
    { shortTitle: '公開', when: { date: '2025-02-19' }, phase: 'publication' },
    { shortTitle: '首脳会談', when: { text: '未定' }, sides: ['s0', 's1'], phase: 'ahead' },
  ],
  'e2',
)

const manyEvents = (count: number, sideCount: number) =>
  Array.from({ length: count }, (_, index) => ({
    when: {
      date: `2025-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    },
    sides: [`s${index % sideCount}`],
  }))

const articles: Record<string, LinkedArticle> = {
  'talks of three sides': talks,
  'one side': articleWithEvents(1, [
    { when: onDay, sides: ['s0'] },
    { sides: ['s0'], when: { date: '2025-02-19' } },
  ]),
  'six sides': articleWithEvents(6, [
    { when: onDay, sides: ['s0', 's2', 's5'], uninvited: ['s1', 's3'] },
    ...manyEvents(10, 6),
    { when: onDay, sides: [] },
  ]),
  'no sides': articleWithEvents(0, [{ when: onDay }, { when: { date: '2025-03' } }]),
  'no events': articleWithEvents(2, []),
  'events without dates': articleWithEvents(2, [
    { when: {}, sides: ['s0'] },
    { when: {}, sides: ['s1'] },
    { when: { after: 'e0' }, sides: ['s0', 's1'] },
  ]),
  'twenty events': articleWithEvents(3, manyEvents(20, 3)),
  'two hundred events': articleWithEvents(3, manyEvents(200, 3)),
}

/** What a text covers, by its estimated width. */
function rectOf({ x, y, width, size, anchor }: OverviewLayout['texts'][number]) {
  const left = anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.15 }
}

function overlaps({ texts }: OverviewLayout): string[] {
  return texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const [a, b] = [rectOf(text), rectOf(other)]
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      return isApart ? [] : [`${text.text} / ${other.text}`]
    }),
  )
}

const wordsOf = (article: LinkedArticle, form: OverviewForm) =>
  layOutOverview(article, form).texts.map(({ text }) => text)

describe('layOutOverview', () => {
  for (const form of ['wide', 'phone'] as const)
    for (const [name, article] of Object.entries(articles))
      test(`${form}, ${name}: no words overlap and nothing leaves the drawing`, () => {
        const layout = layOutOverview(article, form)
        expect(overlaps(layout)).toEqual([])
        for (const { left, right } of layout.texts.map(rectOf)) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(layout.width)
        }
        for (const { x, width } of layout.boxes) expect(x + width).toBeLessThanOrEqual(layout.width)
        for (const { x, size } of layout.marks) expect(x + size / 2).toBeLessThanOrEqual(layout.width)
        for (const value of [layout.height, ...layout.axis.ticks]) expect(value).not.toBeNaN()
      })

  test('draws a box for each kind of event of several sides', () => {
    const { boxes } = layOutOverview(talks, 'wide')
    expect(boxes.filter(({ kind }) => kind !== 'plate').map(({ kind }) => kind)).toEqual([
      'span',
      'main',
      'uninvited',
      'open',
    ])
    expect(boxes.find(({ kind }) => kind === 'uninvited')?.side?.name).toBe('丙')
  })

  test('names days, spans, mere order and what is ahead', () => {
    const words = wordsOf(talks, 'wide')
    for (const text of [
      '前週',
      '16日',
      '18日',
      '会談の後（順序のみ）',
      '日付の記載なし',
      '19日',
      '公開',
      'この先',
      '招かれず',
    ])
      expect(words).toContain(text)
  })

  test('opens the axis where the order is all that is known, and at the end', () => {
    const { axis } = layOutOverview(talks, 'wide')
    expect(axis.segments.map(({ isOpen }) => isOpen)).toEqual([false, true, false, true])
    expect(axis.hasArrow).toBe(true)
    expect(layOutOverview(articles['one side'] ?? talks, 'wide').axis.hasArrow).toBe(false)
  })

  test('does not draw the side between two others into their box', () => {
    const { boxes, lanes } = layOutOverview(
      articleWithEvents(3, [{ when: onDay, sides: ['s0', 's2'] }]),
      'wide',
    )
    const covers = (y: number) => boxes.some((box) => box.y < y && y < box.y + box.height)
    expect(lanes.map(({ y }) => covers(y))).toEqual([true, false, true])
  })

  test('tells the month where there is more than one', () => {
    const words = wordsOf(articleWithEvents(1, manyEvents(30, 1).slice(26)), 'wide')
    expect(words.filter((text) => text.endsWith('日'))).toEqual(['1月27日', '1月28日', '2月1日', '2月2日'])
  })

  test('drops the labels of marks when they do not fit, and all of them beyond forty events', () => {
    const titlesOf = (count: number) =>
      wordsOf(articleWithEvents(2, manyEvents(count, 2)), 'wide').filter((text) => text.includes('題名'))
    expect(titlesOf(3)).toHaveLength(3)
    expect(titlesOf(20)).toHaveLength(0)
    const { marks } = layOutOverview(articleWithEvents(2, manyEvents(200, 2)), 'wide')
    expect(marks).toHaveLength(202)
  })
})

describe('describeOverview', () => {
  test('says what the drawing shows', () => {
    expect(describeOverview(talks)).toBe(
      '2025年2月前週（日の記載なし）：首脳の電話会談（甲・乙）。2月16日（日付あり）：出演（甲）。' +
        '2月18日（日付あり）：会談（甲・乙。丙は招かれず）、会見（丙）。会談の後（順序のみ）：説明（乙）。' +
        '日付は不明（日付の記載なし）：発言（甲）。2月19日（日付あり）：公開。この先未定（日程なし）：首脳会談（甲・乙）。' +
        '間隔は時間の長さに比例しません。',
    )
  })
})
