import { parseEdtf } from '../article/edtf.ts'
import { formatDate } from '../article/formatDate.ts'

/** A calendar day (YYYY-MM-DD) in Japanese words. */
export function DayText({ day }: { day: string }) {
  const date = parseEdtf(day)
  return date && <time dateTime={day}>{formatDate(date)}</time>
}
