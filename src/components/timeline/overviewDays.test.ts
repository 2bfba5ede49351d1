import { describe, expect, it } from 'vitest'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { overviewDays } from './overviewDays.ts'

const pad = (number: number) => String(number).padStart(2, '0')
/** An event a day of two sides in turn, from the first of January 2024. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
    return { shortTitle: `出来事${index}`, when: { date }, sides: [`s${index % 2}`] }
  })

function draw(events: readonly object[], mainEvent?: string) {
  const article = articleWithEvents(2, events, mainEvent)
  return overviewDays(article.events, article.mainEvent).map(({ lead, main, tag, events: shown }) =>
    [
      `${lead}${main}`,
      tag,
      ...shown.map(({ id, shortTitle, sides }) => `${id} ${sides[0]?.id} ${shortTitle}`),
    ].join(' '),
  )
}

describe('the overview', () => {
  it('has every event of a timeline that can be drawn', () => {
    const days = draw(daily(40), 'e39')
    expect(days).toHaveLength(40)
    expect(days[0]).toBe('2024年1月1日 日付あり e0 s0 出来事0')
  })

  it('of a longer one counts by month and side what is far from the main event', () => {
    const days = draw(daily(91), 'e60')
    expect(days.slice(0, 3)).toEqual([
      '2024年1月 31件 e0 s0 16件 e1 s1 15件',
      '2月 19件 e31 s1 10件 e32 s0 9件',
      `2024年2月20日 日付あり e50 s0 出来事50`,
    ])
    expect(days.slice(22)).toEqual(['2024年3月 21件 e70 s0 11件 e71 s1 10件'])
    expect(days).toHaveLength(23)
  })

  it('ends with the last events where none is the main one', () => {
    expect(draw(daily(50)).slice(0, 2)).toEqual([
      '2024年1月 30件 e0 s0 15件 e1 s1 15件',
      `2024年1月31日 日付あり e30 s0 出来事30`,
    ])
  })

  it('counts by year what spans more than three years of months', () => {
    const monthly = Array.from({ length: 70 }, (_, index) => ({
      when: { date: `${2020 + Math.floor(index / 12)}-${pad((index % 12) + 1)}` },
      sides: ['s0', 's1'],
    }))
    expect(draw(monthly).slice(0, 2)).toEqual([
      '2020年 12件 e0 s0 12件 e0 s1 12件',
      '2021年 12件 e12 s0 12件 e12 s1 12件',
    ])
  })

  it('keeps what has no date with what is told before it', () => {
    const [first, ...others] = daily(59)
    expect(draw([{ when: {} }, { ...first, sides: [] }, { when: {} }, ...others]).slice(0, 2)).toEqual([
      '日付は不明 1件 e0 undefined 1件',
      '2024年1月 32件 e3 s1 15件 e4 s0 15件 e1 undefined 2件',
    ])
  })
})
