import { datetimeValue, isExact, parseEdtf, type EdtfDate } from './edtf.ts'
import { formatDate, type DateFormat } from './formatDate.ts'
import type { LinkedWhen } from './linkArticle.ts'
import type { When } from './schema.ts'

const words = {
  notStated: '日付の記載なし',
  within: 'のどこか',
}

/**
 * How firmly a date stands: a day, days that it lasted, a span in which it lies, an order only, an end not settled, or
 * nothing at all.
 */
export type WhenPrecision = 'day' | 'lasted' | 'span' | 'order' | 'open' | 'none'

/** The date of a `when`. None where it is `XXXX`, which states as much as no date. */
export function dateOf(when: Pick<When, 'date'>): Exclude<EdtfDate, { kind: 'unknown' }> | undefined {
  const date = when.date === undefined ? undefined : parseEdtf(when.date)
  return date?.kind === 'unknown' ? undefined : date
}

/** See `WhenPrecision`. */
export function precisionOfWhen(when: LinkedWhen): WhenPrecision {
  const date = dateOf(when)
  if (!date) return when.after || when.text ? 'order' : 'none'
  if (isExact(date)) return 'day'
  if (when.lasted) return 'lasted'
  return date.kind === 'interval' && (date.end === 'open' || date.end === 'unknown') ? 'open' : 'span'
}

/**
 * Japanese words for a date as far as it is known, days with their weekday, and the value of `<time datetime>` where the day is exact.
 * The author's own words come first, and a date is never kept from the reader.
 */
export function formatWhen(
  when: LinkedWhen,
  options: DateFormat = {},
): { text: string; datetime: string | undefined } {
  const date = dateOf(when)
  const datetime = date && isExact(date) ? datetimeValue(date) : undefined
  return { text: wordsOf(when, date, options), datetime }
}

function wordsOf(when: LinkedWhen, date: EdtfDate | undefined, options: DateFormat): string {
  const { notStated, within } = words
  if (!date) {
    if (when.text) return `${when.text}（${notStated}）`
    return when.after ? `${when.after.shortTitle}の後（${notStated}）` : notStated
  }
  const isKnown = isExact(date) || when.lasted
  const days = formatDate(date, { ...(isKnown && { weekday: true }), ...options })
  if (isKnown) return when.text ? `${days}、${when.text}` : days
  const isSpan = date.kind === 'interval' && typeof date.start !== 'string' && typeof date.end !== 'string'
  const span = isSpan ? days + within : days
  // Brackets inside brackets are hard to read: 2025年2月19日（推定） becomes 2025年2月19日、推定.
  return when.text ? `${when.text}（${span.replace(/（(.+?)）/gu, '、$1')}）` : span
}
