import { earliest, isExact, latest, type EdtfDate } from '../../article/edtf.ts'
import { formatDate, formatWeekday } from '../../article/formatDate.ts'
import { dateOf, precisionOfWhen } from '../../article/formatWhen.ts'
import type { LinkedEvent } from '../../article/linkArticle.ts'
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
        tag: words.tags[kind === 'ahead' && date && isExact(date) ? 'exact' : kind],
        weekday: date && isExact(date) && heading.showsDate ? formatWeekday(date) : '',
        datetime: date && isExact(date) && heading.showsDate ? date.text : undefined,
        date,
        events: group.events,
        phase: first.phase === groups[index - 1]?.events[0]?.phase ? undefined : first.phase,
      },
    ]
  })
}

function kindOf({ phase, when }: LinkedEvent): DayKind {
  if (phase === 'ahead') return 'ahead'
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

function keyOf(event: LinkedEvent): string {
  const kind = kindOf(event)
  const { date, after, text } = event.when
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

function headingOf({ phase, when }: LinkedEvent, date: EdtfDate | undefined, hasYear: boolean): Heading {
  if (phase === 'ahead') {
    const isDay = date !== undefined && isExact(date)
    const main = isDay ? formatDate(date, { year: hasYear }) : (when.text ?? words.ahead.main)
    return { lead: words.ahead.lead, main, showsDate: isDay }
  }
  if (date && isExact(date)) return { ...splitDay(formatDate(date, { year: hasYear })), showsDate: true }
  if (date) {
    if (!when.text || when.lasted)
      return { lead: '', main: formatDate(date, { year: hasYear }), showsDate: true }
    const month = commonMonth(date)
    const lead = month ? formatDate(month, { year: hasYear }) : ''
    return { lead, main: when.text, showsDate: lead !== '' }
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

/** The month that a span lies in, if it is only one. */
function commonMonth(date: EdtfDate): EdtfDate | undefined {
  const [from, to] = [earliest(date), latest(date)]
  if (!from || !to || from.year !== to.year || from.month !== to.month) return undefined
  const { year, month } = from
  return { kind: 'date', year, month, qualifier: 'none', unspecified: 'none', text: '' }
}
