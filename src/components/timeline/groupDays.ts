import { datetimeValue, earliest, isExact, latest, type EdtfDate } from '../../article/edtf.ts'
import { formatDate, formatWeekday } from '../../article/formatDate.ts'
import { dateOf, precisionOfWhen } from '../../article/formatWhen.ts'
import type { LinkedEvent, LinkedWhen } from '../../article/linkArticle.ts'
import { timeline as words } from '../../strings/timeline.ts'

/** How firmly a group of events stands in time: it decides its tag and its lines. */
export type DayKind = 'exact' | 'span' | 'order' | 'unknown' | 'ahead'

/** Events that stand at the same place in time, under one heading. */
export interface TimelineDay {
  key: string
  kind: DayKind
  /** The smaller part of the heading, such as 2月. May be empty. */
  lead: string
  /** The larger part of the heading, such as 16日. */
  main: string
  /** （火） where the heading names an exact day. */
  weekday: string
  /** How firmly it stands, in words. */
  tag: string
  /** The value for `<time datetime>` where the day is exact. */
  datetime: string | undefined
  date: EdtfDate | undefined
  events: readonly LinkedEvent[]
  /** The phase that begins with it. */
  phase?: LinkedEvent['phase'] | undefined
}

/** Groups neighbouring events of the same date and precision. Keeps their order. */
export function groupDays(events: readonly LinkedEvent[]): TimelineDay[] {
  const groups: { key: string; events: LinkedEvent[] }[] = []
  for (const event of events) {
    const key = keyOf(event)
    const last = groups.at(-1)
    if (last?.key === key) last.events.push(event)
    else groups.push({ key, events: [event] })
  }
  let yearBefore: number | undefined
  return groups.flatMap((group, index) => {
    const [first] = group.events
    if (!first) return []
    const date = dateOf(first.when)
    const year = date && (earliest(date) ?? latest(date))?.year
    const heading = headingOf(first, date, year !== yearBefore)
    if (date && heading.showsDate) yearBefore = yearSaidLast(date)
    const kind = kindOf(first)
    return [
      {
        // The same key may come twice when others stand between.
        key: `${index} ${group.key}`,
        kind,
        lead: heading.lead,
        main: heading.main,
        tag: tagOf(first, date),
        weekday: date && heading.showsDate ? formatWeekday(date) : '',
        datetime: date && isExact(date) && heading.showsDate ? datetimeValue(date) : undefined,
        date,
        events: group.events,
        phase: first.phase === groups[index - 1]?.events[0]?.phase ? undefined : first.phase,
      },
    ]
  })
}

function kindOf({ phase, when }: LinkedEvent): DayKind {
  return phase === 'ahead' ? 'ahead' : firmnessOf(when)
}

function firmnessOf(when: LinkedWhen): Exclude<DayKind, 'ahead'> {
  const precision = precisionOfWhen(when)
  switch (precision) {
    case 'day':
    case 'lasted':
      return 'exact'
    case 'span':
    case 'open':
      return 'span'
    case 'order':
      return 'order'
    case 'none':
      return 'unknown'
  }
}

/** An event ahead whose date has no end is not settled, whatever else is known of it. */
function isUnsettled({ phase, when }: LinkedEvent): boolean {
  return phase === 'ahead' && !['day', 'lasted', 'span'].includes(precisionOfWhen(when))
}

function tagOf(event: LinkedEvent, date: EdtfDate | undefined): string {
  if (isUnsettled(event)) return words.tags.ahead
  const firmness = firmnessOf(event.when)
  return firmness === 'span' && date && namesDay(date) ? words.tags.uncertain : words.tags[firmness]
}

/** Whether a date names a day, exact or not. Two days between which something happened are the bounds of a day not named. */
function namesDay(date: EdtfDate): boolean {
  if (date.kind === 'interval')
    return isOpen(date) && [date.start, date.end].some((end) => typeof end !== 'string' && end.day)
  return date.kind === 'date' && date.day !== undefined
}

const isOpen = ({ start, end }: Extract<EdtfDate, { kind: 'interval' }>) =>
  typeof start === 'string' || typeof end === 'string'

function keyOf(event: LinkedEvent): string {
  const kind = kindOf(event)
  const { after, text } = event.when
  const date = dateOf(event.when)?.text
  if (kind === 'exact') return `${kind} ${date}`
  if (kind === 'order') return `${kind} ${after?.id ?? text}`
  return `${kind} ${date} ${text}`
}

/** The year that the words for a date end with. None where they name several years, such as 2010年代. */
function yearSaidLast(date: EdtfDate): number | undefined {
  if (date.kind === 'unknown') return undefined
  if (date.kind === 'interval') {
    const end = typeof date.end === 'string' ? date.start : date.end
    return typeof end === 'string' ? undefined : end.year
  }
  return date.unspecified.startsWith('year') ? undefined : date.year
}

interface Heading {
  lead: string
  main: string
  /** Whether the reader sees the date, so that the year need not be said again. */
  showsDate: boolean
}

function headingOf(event: LinkedEvent, date: EdtfDate | undefined, hasYear: boolean): Heading {
  const { phase, when } = event
  const ahead = words.ahead.lead
  if (isUnsettled(event) && (when.text || !date))
    return { lead: ahead, main: when.text ?? words.ahead.main, showsDate: false }
  const { lead, main, showsDate } = headingOfWhen(when, date, hasYear)
  return { lead: phase === 'ahead' ? `${ahead} ${lead}`.trim() : lead, main, showsDate }
}

function headingOfWhen(when: LinkedWhen, date: EdtfDate | undefined, hasYear: boolean): Heading {
  if (date) {
    const days = formatDate(date, { year: hasYear })
    if (isExact(date)) return { ...splitDay(days), showsDate: true }
    // What lasted through the same days stands under one heading, whatever it is called.
    if (!when.text || when.lasted) return { lead: '', main: days, showsDate: true }
    const month = commonMonth(date)
    return { lead: month ? formatDate(month, { year: hasYear }) : days, main: when.text, showsDate: true }
  }
  if (when.after)
    return { lead: words.after.lead(when.after.shortTitle), main: words.after.main, showsDate: false }
  if (when.text) return { lead: '', main: when.text, showsDate: false }
  return { ...words.unknown, showsDate: false }
}

/** 2025年2月16日 → 2025年2月 and 16日. */
function splitDay(text: string): { lead: string; main: string } {
  const [, lead = '', main = text] = /^(.*月)(.+)$/u.exec(text) ?? []
  return { lead, main }
}

/** The month within which something happened, where two days of it are given: both would read as if it had lasted. */
function commonMonth(date: EdtfDate): EdtfDate | undefined {
  if (date.kind !== 'interval' || isOpen(date)) return undefined
  const [from, to] = [earliest(date), latest(date)]
  if (!from || !to || from.year !== to.year || from.month !== to.month) return undefined
  const { year, month } = from
  return { kind: 'date', year, month, qualifier: 'none', unspecified: 'none', text: '' }
}
