import { calendarDays } from '../article/calendarDays.ts'
import { formatDate } from '../article/formatDate.ts'
import { dateOf, formatWhen, precisionOfWhen } from '../article/formatWhen.ts'
import type { LinkedArticle, LinkedEvent } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { addressIn, eventPath, timelinePath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { foldLine } from './foldLine.ts'
import { isAbsolute, lastChange, permanentName } from './permanentName.ts'

/**
 * The timeline as a calendar of days (RFC 5545, RFC 7986). Known days are confirmed; a span in which the day lies covers
 * all that it can mean, is tentative and says so in its title. What has no day, no end or no reasonable bounds is left
 * out and counted in the description of the calendar. `undefined` without any entry, since a calendar needs one.
 */
export function calendar(article: LinkedArticle, base: string): string | undefined {
  const entries = article.events
    .map((event) => entry(event, article, base))
    .filter((lines) => lines.length > 0)
  if (entries.length === 0) return undefined
  const title = feeds.calendarTitle(article.headline)
  const description = feeds.undated(article.events.length - entries.length)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaidan Reader//Timeline//JA',
    `NAME:${escape(title)}`,
    `X-WR-CALNAME:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`, `X-WR-CALDESC:${escape(description)}`] : []),
    ...(isAbsolute(base) ? [`URL:${addressIn(base, timelinePath)}`] : []),
    ...entries.flat(),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n')
}

function entry(event: LinkedEvent, article: LinkedArticle, base: string): string[] {
  const date = dateOf(event.when)
  const bounds = calendarDays(event.when)
  if (!date || !bounds) return []
  const path = eventPath(event.id)
  const isKnown = ['day', 'lasted'].includes(precisionOfWhen(event.when))
  const days = formatDate(date)
  const summary = plainTextOf(event.summary)
  return [
    'BEGIN:VEVENT',
    `UID:${escape(permanentName(article, path, base))}`,
    `DTSTAMP:${digits(lastChange(article))}T000000Z`,
    `DTSTART;VALUE=DATE:${dayOf(bounds.start)}`,
    `DTEND;VALUE=DATE:${dayOf(bounds.end)}`,
    `SUMMARY:${escape(isKnown ? event.title : feeds.imprecise(event.title, days))}`,
    `DESCRIPTION:${escape(isKnown ? summary : `${feeds.impreciseNote(formatWhen(event.when).text)}\n${summary}`)}`,
    ...(event.place ? [`LOCATION:${escape(event.place)}`] : []),
    ...(isAbsolute(base) ? [`URL:${addressIn(base, path)}`] : []),
    `STATUS:${isKnown ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const dayOf = (moment: number) => digits(new Date(moment).toISOString())
const digits = (day: string) => day.slice(0, 10).replaceAll('-', '')

/** TEXT values (RFC 5545, 3.3.11). */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}
