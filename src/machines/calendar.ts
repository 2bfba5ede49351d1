import { earliest, isExact, latest, type CivilDay, type EdtfDate } from '../article/edtf.ts'
import { formatDate } from '../article/formatDate.ts'
import { dateOf } from '../article/formatWhen.ts'
import type { LinkedArticle, LinkedEvent } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { addressIn, eventPath, timelinePath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { foldLine } from './foldLine.ts'
import { isAbsolute, lastChange, permanentName } from './permanentName.ts'

/** A wider span is no entry of a calendar but a bar across all of it. */
const widestSpan = 366

interface Placed {
  event: LinkedEvent
  date: EdtfDate
  /** YYYYMMDD, the second one day after the last, as iCalendar has it. */
  start: string
  end: string
}

/**
 * The timeline as a calendar of days (RFC 5545, RFC 7986). An exact day is confirmed; a span of days covers all that it
 * can mean, is tentative and says so in its title. What has no day, no end or no reasonable bounds is left out and
 * counted in the description of the calendar.
 */
export function calendar(article: LinkedArticle, base: string): string {
  const placed = article.events.flatMap((event) => placeEvent(event) ?? [])
  const title = feeds.calendarTitle(article.headline)
  const description = feeds.undated(article.events.length - placed.length)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaidan Reader//Timeline//JA',
    `NAME:${escape(title)}`,
    `X-WR-CALNAME:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`, `X-WR-CALDESC:${escape(description)}`] : []),
    ...(isAbsolute(base) ? [`URL:${addressIn(base, timelinePath)}`] : []),
    ...placed.flatMap((one) => entry(one, article, base)),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n')
}

function entry({ event, date, start, end }: Placed, article: LinkedArticle, base: string): string[] {
  const path = eventPath(event.id)
  const isKnown = isExact(date)
  const days = formatDate(date)
  const summary = plainTextOf(event.summary)
  return [
    'BEGIN:VEVENT',
    `UID:${escape(permanentName(article, path, base))}`,
    `DTSTAMP:${digits(lastChange(article))}T000000Z`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escape(isKnown ? event.title : feeds.imprecise(event.title, days))}`,
    `DESCRIPTION:${escape(isKnown ? summary : `${feeds.impreciseNote(days)}\n${summary}`)}`,
    ...(event.place ? [`LOCATION:${escape(event.place)}`] : []),
    ...(isAbsolute(base) ? [`URL:${addressIn(base, path)}`] : []),
    `STATUS:${isKnown ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function placeEvent(event: LinkedEvent): Placed | undefined {
  const date = dateOf(event.when)
  const first = date && earliest(date)
  const last = date && latest(date)
  if (!first || !last || first.year < 1 || last.year > 9998) return undefined
  const [start, end] = [momentOfDay(first), momentOfDay(last) + oneDay]
  if (end - start > widestSpan * oneDay) return undefined
  return { event, date, start: dayOf(start), end: dayOf(end) }
}

const oneDay = 86_400_000

/** In UTC, which has no summer time. Years before 100 need the setter. */
function momentOfDay({ year, month, day }: CivilDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

const dayOf = (moment: number) => digits(new Date(moment).toISOString())
const digits = (day: string) => day.slice(0, 10).replaceAll('-', '')

/** TEXT values (RFC 5545, 3.3.11). */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}
