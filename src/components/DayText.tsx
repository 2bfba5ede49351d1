import { formatDay } from '../article/formatDate.ts'

/** A calendar day (YYYY-MM-DD) in Japanese words. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day)}</time>
}
