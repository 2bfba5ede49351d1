import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOneText } from '../testing/edtfTexts.ts'
import { earliest, latest, parseEdtf, type EdtfDate, type EdtfEnd } from './edtf.ts'
import { formatDate, toKanjiNumber, type DateFormat } from './formatDate.ts'

function format(text: string, options?: DateFormat): string {
  const date = parseEdtf(text)
  if (!date) throw new Error(`not valid: ${text}`)
  return formatDate(date, options)
}

describe('formatDate', () => {
  it.each([
    ['2025-02-18', '2025年2月18日'],
    ['2025-02', '2025年2月'],
    ['2025', '2025年'],
    ['2025-02-XX', '2025年2月（日の記載なし）'],
    ['2025-XX', '2025年（月の記載なし）'],
    ['2025-XX-XX', '2025年（月日の記載なし）'],
    ['XXXX-XX-XX', '日付の記載なし'],
    ['XXXX', '日付の記載なし'],
  ])('%s: as fine as it is known: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['2025-02-18~', '2025年2月18日ごろ'],
    ['2025-02-18?', '2025年2月18日（推定）'],
    ['2025-02-18%', '2025年2月18日ごろ（推定）'],
    ['2025~', '2025年ごろ'],
  ])('%s: says how firm it is: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['2025-02-10/2025-02-16', '2025年2月10日から16日'],
    ['2025-02-10/2025-03-02', '2025年2月10日から3月2日'],
    ['2024-12-30/2025-01-02', '2024年12月30日から2025年1月2日'],
    ['2025-02/2025-03', '2025年2月から3月'],
    ['2025-02/2025-02-16', '2025年2月から2月16日'],
    ['2025/2025-03', '2025年から2025年3月'],
    ['2024/2025', '2024年から2025年'],
    ['2025-02-18/2025-02-18', '2025年2月18日'],
    ['2025-02-10~/2025-02-16?', '2025年2月10日ごろから16日（推定）'],
    ['2025-02-18/..', '2025年2月18日以降'],
    ['../2025-02-18', '2025年2月18日まで'],
    ['2025-02-18/', '2025年2月18日から（終わりの記載なし）'],
    ['/2025-02-18', '2025年2月18日まで（始まりの記載なし）'],
  ])('%s: an interval says each part once: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['201X', '2010年代'],
    ['199X', '1990年代'],
    ['200X', '2000年から2009年のいずれか'],
    ['20XX', '2000年から2099年のいずれか'],
    ['19XX', '1900年から1999年のいずれか'],
    ['-004X', '紀元前50年から紀元前41年のいずれか'],
    ['000X', '紀元前1年から西暦9年のいずれか'],
  ])('%s: years that could be meant: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['2024-21', '2024年春'],
    ['2024-22', '2024年夏'],
    ['2024-23', '2024年秋'],
    ['2024-24', '2024年冬'],
  ])('%s: the season: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['0000', '紀元前1年'],
    ['-0043-03-15', '紀元前44年3月15日'],
    ['0079-08-24', '西暦79年8月24日'],
    ['0794', '西暦794年'],
    ['1000', '1000年'],
    ['Y170000002', '170000002年'],
    ['Y-170000002', '紀元前170000003年'],
    ['-0043/0014', '紀元前44年から西暦14年'],
  ])('%s: years far from ours: %s', (text, expected) => {
    expect(format(text)).toBe(expected)
  })

  it.each([
    ['2025-02-18', '2月18日'],
    ['2025-02', '2月'],
    ['2025-02-XX', '2月（日の記載なし）'],
    ['2024-21', '春'],
    ['2025-02-10/2025-02-16', '2月10日から16日'],
    ['2025-02-10/2025-03-02', '2月10日から3月2日'],
    ['2025-02-18/..', '2月18日以降'],
    // The year stays where leaving it out would leave nothing, or two years that look like one.
    ['2025', '2025年'],
    ['201X', '2010年代'],
    ['2024-12-30/2025-01-02', '2024年12月30日から2025年1月2日'],
  ])('%s without year: %s', (text, expected) => {
    expect(format(text, { year: false })).toBe(expected)
  })

  it.each([
    ['2025-02-18', '2025年2月18日（火）'],
    ['2025-02-10/2025-02-16', '2025年2月10日（月）から16日（日）'],
    ['2025-02-18/..', '2025年2月18日（火）以降'],
    ['2025-02-18~', '2025年2月18日ごろ'],
    ['2025-02', '2025年2月'],
    ['1583-01-01', '1583年1月1日（土）'],
    // Before the Gregorian calendar nobody used these weekdays with these days.
    ['1582-12-31', '1582年12月31日'],
    ['0000-01-01', '紀元前1年1月1日'],
  ])('%s with weekday: %s', (text, expected) => {
    expect(format(text, { weekday: true })).toBe(expected)
  })

  it('knows the weekday of any day, without a time zone', () => {
    const days = fc.date({ min: new Date('1583-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const weekday = '日月火水木金土'.charAt(day.getUTCDay())
        expect(format(day.toISOString().slice(0, 10), { weekday: true })).toContain(`（${weekday}）`)
      }),
    )
  })
})

/** What a date states, whatever it is written with. */
function meaningOf(date: EdtfDate): unknown {
  if (date.kind === 'unknown') return 'unknown'
  if (date.kind === 'interval') {
    const [start, end] = [date.start, date.end].map(meaningOfEnd)
    return JSON.stringify(start) === JSON.stringify(end) ? start : [start, end]
  }
  if (date.unspecified.startsWith('year')) return { from: earliest(date)?.year, to: latest(date)?.year }
  const { year, month, day, season, qualifier, unspecified } = date
  return { year, month, day, season, qualifier, unspecified }
}

const meaningOfEnd = (end: EdtfEnd) => (typeof end === 'string' ? end : meaningOf(end))

const ends = [
  [/^(.+)以降$/u, ({ first }: Ends) => [first, 'open']],
  [/^(.+)から（終わりの記載なし）$/u, ({ first }: Ends) => [first, 'unknown']],
  [/^(.+)まで（始まりの記載なし）$/u, ({ first }: Ends) => ['unknown', first]],
  [/^(.+)まで$/u, ({ first }: Ends) => ['open', first]],
  [/^(.+)から(.+)のいずれか$/u, ({ first, last }: Ends) => ({ from: first?.year, to: last?.year })],
  [/^(.+)から(.+)$/u, ({ first, last }: Ends) => [first, last]],
] as const
type Point = { year?: number | undefined; month?: number | undefined }
type Ends = { first: Point | undefined; last: Point | undefined }

/** What the words for a date state. What they leave out is that of the date before. */
function readWords(words: string): unknown {
  if (words === '日付の記載なし') return 'unknown'
  const decade = /^(?:西暦)?(\d+)年代$/u.exec(words)
  if (decade) return { from: Number(decade[1]), to: Number(decade[1]) + 9 }
  for (const [form, meaning] of ends) {
    const [found, start = '', end] = form.exec(words) ?? []
    if (found === undefined) continue
    const first = readPoint(start)
    return meaning({ first, last: end === undefined ? undefined : readPoint(end, first) })
  }
  return readPoint(words)
}

const pointForm =
  /^(?:(紀元前)?(?:西暦)?(\d+)年)?(?:(\d+)月)?(?:(\d+)日)?(春|夏|秋|冬)?(?:（(月|日|月日)の記載なし）)?(ごろ)?(（推定）)?$/u

function readPoint(words: string, before: Point = {}): Point {
  const [found, era, years, month, day, season, missing, about, estimated] = pointForm.exec(words) ?? []
  if (found === undefined) throw new Error(`not understood: ${words}`)
  const point = {
    year: years === undefined ? before.year : era ? 1 - Number(years) : Number(years),
    month: month === undefined ? (day === undefined ? undefined : before.month) : Number(month),
    day: day === undefined ? undefined : Number(day),
    season: season === undefined ? undefined : 21 + '春夏秋冬'.indexOf(season),
    qualifier: about ? (estimated ? 'both' : 'approximate') : estimated ? 'uncertain' : 'none',
    unspecified: { 月: 'month', 日: 'day', 月日: 'month-and-day' }[missing ?? ''] ?? 'none',
  }
  return point
}

it('says neither more nor less than the date: its words can be read back', () => {
  fc.assert(
    fc.property(levelOneText, (text) => {
      const date = parseEdtf(text)
      fc.pre(date !== undefined)
      expect(readWords(formatDate(date)), formatDate(date)).toEqual(meaningOf(date))
      expect(readWords(formatDate(date, { weekday: true }).replace(/（[日月火水木金土]）/gu, ''))).toEqual(
        meaningOf(date),
      )
    }),
    { numRuns: 3000 },
  )
})

describe('toKanjiNumber', () => {
  it.each([
    [0, '〇'],
    [1, '一'],
    [4, '四'],
    [10, '十'],
    [11, '十一'],
    [18, '十八'],
    [20, '二十'],
    [31, '三十一'],
    [100, '百'],
    [110, '百十'],
    [206, '二百六'],
    [1000, '千'],
    [1001, '千一'],
    [2025, '二千二十五'],
    [9999, '九千九百九十九'],
  ])('%i: %s', (n, expected) => {
    expect(toKanjiNumber(n)).toBe(expected)
  })

  it('leaves other numbers as they are', () => {
    expect([-1, 1.5, 10_000].map(toKanjiNumber)).toEqual(['-1', '1.5', '10000'])
  })

  it('gives each number its own text', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => toKanjiNumber(n))
    expect(new Set(all).size).toBe(10_000)
  })
})
