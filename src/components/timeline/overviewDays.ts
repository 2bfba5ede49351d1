import { earliest } from '../../article/edtf.ts'
import { eventsAtFirst } from '../../article/firstPart.ts'
import { formatDate } from '../../article/formatDate.ts'
import { dateOf } from '../../article/formatWhen.ts'
import type { LinkedEvent, LinkedSide } from '../../article/linkArticle.ts'
import { overview as words, timeline } from '../../strings/timeline.ts'
import { groupDays, type TimelineDay } from './groupDays.ts'

/** How many events round the main one are drawn one by one where not all are. */
const eventsNear = 20
/** More months than these are drawn as years. */
const mostMonths = 36

/**
 * The days of the overview. Of more events than a drawing can hold, those far from the main event are counted: a period
 * stands in the place of a day, and in each lane the first event that the side had in it, titled by their number.
 */
export function overviewDays(
  events: readonly LinkedEvent[],
  mainEvent: LinkedEvent | undefined,
): TimelineDay[] {
  if (events.length <= eventsAtFirst) return groupDays(events)
  const main = mainEvent ? events.indexOf(mainEvent) : -1
  const middle = main < 0 ? events.length : main
  const from = Math.max(0, Math.min(middle - eventsNear / 2, events.length - eventsNear))
  const to = from + eventsNear
  return [
    ...groupPeriods(events.slice(0, from)),
    ...groupDays(events.slice(from, to)),
    ...groupPeriods(events.slice(to)),
  ]
}

interface Period {
  year: number | undefined
  /** None in a period of a year. */
  month: number | undefined
  events: [LinkedEvent, ...LinkedEvent[]]
}

function groupPeriods(events: readonly LinkedEvent[]): TimelineDay[] {
  const months = listPeriods(events, true)
  const periods = months.length > mostMonths ? listPeriods(events, false) : months
  return periods.map(({ year, month, events: inPeriod }, index) => ({
    key: `period ${inPeriod[0].id}`,
    kind: 'span',
    ...headingOf(year, month, year !== periods[index - 1]?.year),
    weekday: '',
    tag: words.count(inPeriod.length),
    datetime: undefined,
    date: undefined,
    events: countBySide(inPeriod),
  }))
}

/** Neighbouring events of the same month or year. One without a date stays with those before it. */
function listPeriods(events: readonly LinkedEvent[], byMonth: boolean): Period[] {
  const periods: Period[] = []
  for (const event of events) {
    const date = dateOf(event.when)
    const day = date && earliest(date)
    const month = byMonth ? day?.month : undefined
    const last = periods.at(-1)
    if (last && (!day || (day.year === last.year && month === last.month))) last.events.push(event)
    else periods.push({ year: day?.year, month, events: [event] })
  }
  return periods
}

function headingOf(year: number | undefined, month: number | undefined, hasYear: boolean) {
  if (year === undefined) return timeline.unknown
  const point = { kind: 'date', year, qualifier: 'none', unspecified: 'none', text: '' } as const
  if (month === undefined) return { lead: '', main: formatDate(point) }
  return { lead: hasYear ? formatDate(point) : '', main: formatDate({ ...point, month }, { year: false }) }
}

/** The first event of each side, and last that of those of none, titled by how many there are. */
function countBySide(events: readonly LinkedEvent[]): LinkedEvent[] {
  const first = new Map<LinkedSide | undefined, LinkedEvent>()
  const counts = new Map<LinkedSide | undefined, number>()
  for (const event of events.toSorted((a, b) => Number(a.sides.length === 0) - Number(b.sides.length === 0)))
    for (const side of event.sides.length > 0 ? event.sides : [undefined]) {
      if (!first.has(side)) first.set(side, event)
      counts.set(side, (counts.get(side) ?? 0) + 1)
    }
  return Array.from(first, ([side, event]) => ({
    ...event,
    shortTitle: words.count(counts.get(side) ?? 0),
    sides: side ? [side] : [],
    uninvited: [],
  }))
}
