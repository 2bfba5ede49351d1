/** Japanese words for EDTF dates: the only place that turns a date into text. */
import {
  earliest,
  isExact,
  latest,
  parseEdtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfPoint,
} from './edtf.ts'

const words = {
  year: '年',
  month: '月',
  day: '日',
  beforeChrist: '紀元前',
  annoDomini: '西暦',
  decade: '年代',
  oneOf: 'のいずれか',
  from: 'から',
  until: 'まで',
  onward: '以降',
  seasons: { 21: '春', 22: '夏', 23: '秋', 24: '冬' },
  weekdays: '日月火水木金土',
  qualifiers: { none: '', uncertain: '（推定）', approximate: 'ごろ', both: 'ごろ（推定）' },
  noMonth: '（月の記載なし）',
  noDay: '（日の記載なし）',
  noMonthAndDay: '（月日の記載なし）',
  noStart: '（始まりの記載なし）',
  noEnd: '（終わりの記載なし）',
  noDate: '日付の記載なし',
  digits: '〇一二三四五六七八九',
  powersOfTen: ['', '十', '百', '千'],
} as const

/**
 * - `year: false` leaves the year out where a month or a season remains and both ends lie in one year (default: true).
 * - `weekday: true` adds （火） to exact days only: the weekday of an estimated day would claim too much.
 */
export type DateFormat = { year?: boolean; weekday?: boolean }

/** What of a date to leave out because it was said just before. */
type Told = 'nothing' | 'year' | 'month'

/** A date in Japanese words with half-width digits, such as 2025年2月18日, 2025年2月18日以降 or 日付の記載なし. */
export function formatDate(date: EdtfDate, options: DateFormat = {}): string {
  if (date.kind === 'unknown') return words.noDate
  if (date.kind === 'interval') return formatInterval(date, options)
  return formatPoint(date, options, options.year === false ? 'year' : 'nothing')
}

function formatInterval({ start, end }: EdtfInterval, options: DateFormat): string {
  if (typeof start === 'string') {
    const until = typeof end === 'string' ? '' : formatDate(end, options) + words.until
    return start === 'unknown' ? until + words.noStart : until
  }
  if (end === 'open') return formatDate(start, options) + words.onward
  if (end === 'unknown') return formatDate(start, options) + words.from + words.noEnd
  if (start.text === end.text) return formatDate(start, options)
  const sameYear = start.year === end.year
  const first = formatPoint(start, options, options.year === false && sameYear ? 'year' : 'nothing')
  return first + words.from + formatPoint(end, options, toldBy(start, end, options))
}

function toldBy(start: EdtfPoint, end: EdtfPoint, { year }: DateFormat): Told {
  if (start.year !== end.year) return 'nothing'
  if (start.day && end.day && start.month === end.month) return 'month'
  return (start.month && end.month) || year === false ? 'year' : 'nothing'
}

function formatPoint(date: EdtfPoint, options: DateFormat, told: Told): string {
  const { month, day, season, unspecified } = date
  const year = told === 'nothing' || !(month || season) ? formatYears(date) : ''
  const weekday = options.weekday ? formatWeekday(date) : ''
  return [
    year,
    season ? words.seasons[season] : '',
    month && told !== 'month' ? month + words.month : '',
    day ? day + words.day : '',
    weekday,
    unspecified === 'month' ? words.noMonth : '',
    unspecified === 'day' ? words.noDay : '',
    unspecified === 'month-and-day' ? words.noMonthAndDay : '',
    words.qualifiers[date.qualifier],
  ].join('')
}

/**
 * The year, or the years that it can be. 201X is 2010年代; but 2000年代 could be ten years or a hundred, so 200X and
 * 20XX name the first and the last.
 */
function formatYears(date: EdtfPoint): string {
  const [first, last] = [earliest(date)?.year, latest(date)?.year]
  const ofDecade = date.unspecified === 'year-of-decade'
  if (first === undefined || last === undefined || !(ofDecade || date.unspecified === 'year-of-century')) {
    return formatYear(date.year) + words.year
  }
  if (ofDecade && first > 0 && first % 100 !== 0) return formatYear(first) + words.decade
  return `${formatYear(first)}${words.year}${words.from}${formatYear(last)}${words.year}${words.oneOf}`
}

/** Year 0 of ISO 8601-1 is 1 BC. Years of three digits or fewer say 西暦, so that 79年 is not read as 1979. */
function formatYear(year: number): string {
  const era = year < 1 ? words.beforeChrist : year < 1000 ? words.annoDomini : ''
  return `${era}${year < 1 ? 1 - year : year}`
}

/** （火） for an exact day of the Gregorian calendar, from its first whole year to the last of four digits; else nothing. */
export function formatWeekday(date: EdtfDate): string {
  return isExact(date) && date.year >= 1583 && date.year <= 9999
    ? `（${words.weekdays.charAt(weekdayOf(date))}）`
    : ''
}

/** 0 for Sunday to 6 for Saturday in the proleptic Gregorian calendar (Tomohiko Sakamoto's method). */
function weekdayOf({ year, month, day }: { year: number; month: number; day: number }): number {
  const y = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const days = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day
  return ((days % 7) + 7) % 7
}

/**
 * A calendar day (YYYY-MM-DD) in Japanese words with its weekday.
 * @param before the day that stands right before it: a year or month that is the same is left out
 */
export function formatDay(day: string, before?: string): string {
  const date = parseEdtf(day)
  const first = before === undefined ? undefined : parseEdtf(before)
  if (date?.kind !== 'date') return day
  return formatPoint(date, { weekday: true }, first?.kind === 'date' ? toldBy(first, date, {}) : 'nothing')
}

/** Kanji numerals for own text in vertical lines: 4 → 四, 18 → 十八, 0 → 〇. Other than 0–9999: the digits as they are. */
export function toKanjiNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n)
  if (n === 0) return words.digits.charAt(0)
  const digits = [...String(n)]
  return digits
    .map((digit, index) => {
      const power = words.powersOfTen[digits.length - 1 - index] ?? ''
      // 十, 百 and 千 stand alone for one of them; nothing stands for none.
      if (digit === '0') return ''
      return digit === '1' && power ? power : words.digits.charAt(Number(digit)) + power
    })
    .join('')
}
