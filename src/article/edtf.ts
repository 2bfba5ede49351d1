/**
 * Dates in EDTF level 1 (ISO 8601-2:2019, Annex A; https://www.loc.gov/standards/datetime/).
 *
 * A date here is what a calendar on a wall shows: year, month and day of the proleptic Gregorian calendar
 * (ISO 8601-1). No clock, no time zone, no `Date` object, so the same text means the same day everywhere.
 *
 * Left out on purpose:
 * - Times of day (level 0, `2025-02-18T09:30:00+09:00`): a time needs a zone, and a zone could move the day. The
 *   articles state days. Such a string is invalid here, alone and in an interval.
 * - Level 2, which begins with unspecified digits inside an interval (`2004-06-XX/2004-07-03`) or before specified
 *   ones (`2004-XX-12`).
 * - What no rule of level 1 spells out: `?` `~` `%` on a season, on `Y…` or on unspecified digits; a season or `Y…`
 *   in an interval; an interval of two open or unknown ends, which says nothing.
 *
 * Our own readings: `XXXX`, `XXXX-XX` and `XXXX-XX-XX` mean that nothing is known. A `Y` year has 5 to 15 digits,
 * the integers that JavaScript holds exactly. Seasons, which the standard ties to no months, are those of the Japan
 * Meteorological Agency: spring from March, summer from June, autumn from September, winter from December to the
 * following February.
 */

/** A day of the calendar. Year 0 is 1 BC (ISO 8601-1). */
export type CivilDay = { year: number; month: number; day: number }

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = 'none' | 'uncertain' | 'approximate' | 'both'

/** 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24

/** What is written with X: the day, the month, both, or the last one or two digits of the year. */
export type Unspecified = 'none' | 'day' | 'month' | 'month-and-day' | 'year-of-decade' | 'year-of-century'

/**
 * One date. `day` implies `month`; `season` excludes `month`. What is written with X is absent, except that `year`
 * is then the earliest one meant: 2010 for 201X, -2019 for -201X.
 */
export type EdtfPoint = {
  kind: 'date'
  year: number
  month?: number
  day?: number
  season?: Season
  qualifier: Qualifier
  unspecified: Unspecified
  text: string
}

/** An end of an interval: a date, `..` (open: it has no such end) or empty (unknown: it has one, nobody knows it). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown'

/** A span between two ends, at least one of them a date. */
export type EdtfInterval = { kind: 'interval'; start: EdtfEnd; end: EdtfEnd; text: string }

/** `XXXX-XX-XX`: a date that nobody knows. */
export type EdtfUnknown = { kind: 'unknown'; text: string }

export type EdtfDate = EdtfPoint | EdtfInterval | EdtfUnknown

const dateForm = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/
const seasonForm = /^(-?\d{4})-(2[1-4])$/
const longYearForm = /^Y(-?[1-9]\d{4,14})$/
const unspecifiedPartForm = /^(-?\d{4})-(?:(\d\d)-XX|XX(-XX)?)$/
const unspecifiedYearForm = /^(-?)(?:(\d{3})X|(\d{2})XX)$/
const unknownForm = /^XXXX(?:-XX){0,2}$/

const qualifiers = new Map<string | undefined, Qualifier>([
  ['?', 'uncertain'],
  ['~', 'approximate'],
  ['%', 'both'],
])

/** Reads EDTF level 1 as described at the top of this file. Never throws; `undefined` when the text is not valid. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (unknownForm.test(text)) return { kind: 'unknown', text }
  if (text.includes('/')) return readInterval(text)
  return (
    readDate(text) ??
    readSeason(text) ??
    readLongYear(text) ??
    readUnspecifiedPart(text) ??
    readUnspecifiedYear(text)
  )
}

function readDate(text: string): EdtfPoint | undefined {
  const [, y, m, d, mark] = dateForm.exec(text) ?? []
  if (!isYear(y) || (m && !isMonth(m)) || (m && d && !isDay(y, m, d))) return undefined
  return point(text, Number(y), {
    ...(m && { month: Number(m) }),
    ...(d && { day: Number(d) }),
    qualifier: qualifiers.get(mark) ?? 'none',
  })
}

function readSeason(text: string): EdtfPoint | undefined {
  const [, y, season] = seasonForm.exec(text) ?? []
  return isYear(y) ? point(text, Number(y), { season: Number(season) as Season }) : undefined
}

function readLongYear(text: string): EdtfPoint | undefined {
  const [, y] = longYearForm.exec(text) ?? []
  return y ? point(text, Number(y)) : undefined
}

function readUnspecifiedPart(text: string): EdtfPoint | undefined {
  const [, y, m, xx] = unspecifiedPartForm.exec(text) ?? []
  if (!isYear(y)) return undefined
  if (!m) return point(text, Number(y), { unspecified: xx ? 'month-and-day' : 'month' })
  return isMonth(m) ? point(text, Number(y), { month: Number(m), unspecified: 'day' }) : undefined
}

function readUnspecifiedYear(text: string): EdtfPoint | undefined {
  const [, sign, decade, century] = unspecifiedYearForm.exec(text) ?? []
  const digits = decade ?? century
  if (!digits) return undefined
  const [unspecified, years] = decade
    ? (['year-of-decade', 10] as const)
    : (['year-of-century', 100] as const)
  const first = Number(digits) * years
  return point(text, sign ? 1 - first - years : first, { unspecified })
}

function readInterval(text: string): EdtfInterval | EdtfPoint | undefined {
  const [start, end, ...rest] = text.split('/', 3).map(readEnd)
  if (!start || !end || rest.length > 0) return undefined
  if (typeof start === 'string' && typeof end === 'string') return undefined
  // From a day to itself is that day.
  if (typeof start !== 'string' && isExact(start) && typeof end !== 'string' && end.text === start.text)
    return start
  const interval: EdtfInterval = { kind: 'interval', start, end, text }
  const [from, to] = [earliest(interval), latest(interval)]
  return from && to && compareDays(from, to) > 0 ? undefined : interval
}

function readEnd(text: string): EdtfEnd | undefined {
  return text === '' ? 'unknown' : text === '..' ? 'open' : readDate(text)
}

function point(text: string, year: number, parts: Partial<EdtfPoint> = {}): EdtfPoint {
  return { kind: 'date', year, qualifier: 'none', unspecified: 'none', ...parts, text }
}

// ISO 8601-1 has a year 0000, but no negative zero.
const isYear = (y: string | undefined): y is string => y !== undefined && y !== '-0000'
const isMonth = (m: string) => m >= '01' && m <= '12'
const isDay = (y: string, m: string, d: string) => d >= '01' && Number(d) <= daysInMonth(Number(y), Number(m))

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The first day that a date can mean; of an interval, that of its start. `undefined` when open or unknown. */
export function earliest(date: EdtfDate): CivilDay | undefined {
  if (date.kind === 'unknown') return undefined
  if (date.kind === 'interval') return typeof date.start === 'string' ? undefined : earliest(date.start)
  const { year, season, day = 1 } = date
  return { year, month: season ? firstMonth(season) : (date.month ?? 1), day }
}

/** The last day that a date can mean; of an interval, that of its end. `undefined` when open or unknown. */
export function latest(date: EdtfDate): CivilDay | undefined {
  if (date.kind === 'unknown') return undefined
  if (date.kind === 'interval') return typeof date.end === 'string' ? undefined : latest(date.end)
  const { season } = date
  const year = season === 24 ? date.year + 1 : lastYear(date)
  const month = season === 24 ? 2 : season ? firstMonth(season) + 2 : (date.month ?? 12)
  return { year, month, day: date.day ?? daysInMonth(year, month) }
}

const firstMonth = (season: Season) => (season - 20) * 3

function lastYear({ year, unspecified }: EdtfPoint): number {
  const last = year + (unspecified === 'year-of-decade' ? 9 : unspecified === 'year-of-century' ? 99 : 0)
  // -000X stops at -0001.
  return year < 0 ? Math.min(last, -1) : last
}

/** Negative where the first is earlier. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** Whether a date is one full day without a qualifier. */
export function isExact(date: EdtfDate): date is EdtfPoint & { month: number; day: number } {
  return date.kind === 'date' && date.day !== undefined && date.qualifier === 'none'
}

/** Whether a date has a first and a last day, each without a qualifier. */
export function isBounded(date: EdtfDate | undefined): boolean {
  return (
    date?.kind === 'interval' &&
    [date.start, date.end].every((end) => typeof end !== 'string' && isExact(end))
  )
}

/**
 * The value for HTML `<time datetime>`: an unqualified, fully specified day, month or four-digit year after year 0
 * (HTML "valid date string", "valid month string", "valid year"). `undefined` where HTML has no such value.
 */
export function datetimeValue(date: EdtfDate): string | undefined {
  if (date.kind !== 'date' || date.qualifier !== 'none' || date.unspecified !== 'none' || date.season)
    return undefined
  return date.year >= 1 && date.year <= 9999 ? date.text : undefined
}
