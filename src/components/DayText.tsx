import { formatDay } from '../article/formatDate.ts'

interface DayTextProps {
  /** YYYY-MM-DD. */
  day: string
  /** The day that stands right before it, see `formatDay`. */
  before?: string
}

/** A calendar day in Japanese words. */
export function DayText({ day, before }: DayTextProps) {
  return <time dateTime={day}>{formatDay(day, before)}</time>
}
