import { earliest, latest, type CivilDay } from './edtf.ts'
import { dateOf } from './formatWhen.ts'
import type { When } from './schema.ts'

/** A wider span is no entry of a calendar but a bar across all of it. */
const widestSpan = 366

/**
 * The days that a date covers or can mean, in milliseconds since 1970 (UTC): the first, and one after the last.
 * `undefined` for what has no day, no end or no reasonable bounds.
 */
export function calendarDays(when: Pick<When, 'date'>): { start: number; end: number } | undefined {
  const date = dateOf(when)
  const first = date && earliest(date)
  const last = date && latest(date)
  if (!first || !last || first.year < 1 || last.year > 9998) return undefined
  const [start, end] = [momentOfDay(first), momentOfDay(last) + oneDay]
  return end - start > widestSpan * oneDay ? undefined : { start, end }
}

const oneDay = 86_400_000

/** In UTC, which has no summer time. Years before 100 need the setter. */
function momentOfDay({ year, month, day }: CivilDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
