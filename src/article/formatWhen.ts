import { datetimeValue, isExact, parseEdtf, type EdtfDate } from './edtf.ts'
import { formatDate } from './formatDate.ts'
import type { LinkedWhen } from './linkArticle.ts'

const notStated = '日付の記載なし'

/** How firmly a date stands: a day, a span of days, an order only, an end not settled, or nothing at all. */
export type WhenPrecision = 'day' | 'span' | 'order' | 'open' | 'none'

/** The date of a `when`, if it has one. */
export function dateOf(when: LinkedWhen): EdtfDate | undefined {
  return when.date === undefined ? undefined : parseEdtf(when.date)
}

/** See `WhenPrecision`. */
export function precisionOfWhen(when: LinkedWhen): WhenPrecision {
  const date = dateOf(when)
  if (!date) return when.after || when.text ? 'order' : 'none'
  if (isExact(date)) return 'day'
  return date.kind === 'interval' && (date.end === 'open' || date.end === 'unknown') ? 'open' : 'span'
}

/**
 * Japanese words for a date as far as it is known, and the value of `<time datetime>` where the day is exact.
 * The author's own words win over words made from a span; a day is always named.
 */
export function formatWhen(
  when: LinkedWhen,
  options: { year?: boolean } = {},
): { text: string; datetime: string | undefined } {
  const date = dateOf(when)
  if (date && isExact(date)) {
    const day = formatDate(date, options)
    return { text: when.text ? `${day}、${when.text}` : day, datetime: datetimeValue(date) }
  }
  if (when.text)
    return {
      text: date?.kind === 'interval' && date.end === 'open' ? when.text : `${when.text}（${notStated}）`,
      datetime: undefined,
    }
  if (date) return { text: formatDate(date, options), datetime: undefined }
  return {
    text: when.after ? `${when.after.shortTitle}の後（${notStated}）` : notStated,
    datetime: undefined,
  }
}
