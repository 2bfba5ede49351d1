import { earliest, isExact, latest, type EdtfDate } from '../../article/edtf.ts'
import { formatDate } from '../../article/formatDate.ts'
import { dateOf, precisionOfWhen } from '../../article/formatWhen.ts'
import type { LinkedEvent, LinkedSide } from '../../article/linkArticle.ts'
import { timeline as words } from '../../strings.ts'

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
  /** How firmly it stands, in words. */
  tag: string
  /** The value for `<time datetime>` where the day is exact. */
  datetime: string | undefined
  date: EdtfDate | undefined
  events: readonly LinkedEvent[]
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
    if (year !== undefined && heading.showsDate) yearBefore = year
    const kind = kindOf(first)
    return [
      {
        // The same key may come twice when others stand between.
        key: `${index} ${group.key}`,
        kind,
        lead: heading.lead,
        main: heading.main,
        tag: words.tags[kind === 'ahead' && date && isExact(date) ? 'exact' : kind],
        datetime: date && isExact(date) && heading.showsDate ? date.text : undefined,
        date,
        events: group.events,
      },
    ]
  })
}

function kindOf({ phase, when }: LinkedEvent): DayKind {
  if (phase === 'ahead') return 'ahead'
  const precision = precisionOfWhen(when)
  switch (precision) {
    case 'day':
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
    if (!when.text) return { lead: '', main: formatDate(date, { year: hasYear }), showsDate: true }
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

/** Neighbouring lanes that belong together, 0-based. */
export interface LaneRun {
  lane: number
  span: number
}

/** The lanes of sides as runs of neighbours: [0, 1, 3] is one run of two and one of one. */
export function laneRuns(sides: readonly LinkedSide[]): LaneRun[] {
  const runs: LaneRun[] = []
  for (const index of [...new Set(sides.map((side) => side.index))].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last.lane + last.span === index) last.span += 1
    else runs.push({ lane: index, span: 1 })
  }
  return runs
}

/**
 * A cell of the lanes of one day. `event` tells it, `same` repeats it for sides that stand apart from the others,
 * `uninvited` says who was not asked, `empty` keeps the place of a side that takes no part.
 */
export type LaneCell = LaneRun & { isFirstInLane: boolean } & CellContent

type CellContent =
  | { type: 'event'; event: LinkedEvent }
  | { type: 'same' | 'uninvited'; event: LinkedEvent; sides: readonly LinkedSide[] }
  | { type: 'empty' }

/**
 * Lays the events of a day into lanes so that a browser that fills each lane from the top (`grid-auto-flow: dense`)
 * never puts a later event above an earlier one: an event of several sides has a whole row to itself, and the rows
 * above and beside it are filled up with empty cells. Reading order stays the order of the data.
 */
export function layInLanes(events: readonly LinkedEvent[], laneCount: number): LaneCell[] {
  const cells: LaneCell[] = []
  const heights = Array.from({ length: laneCount }, () => 0)
  const put = ({ lane, span }: LaneRun, content: CellContent) => {
    const isFirstInLane = heights.slice(lane, lane + span).every((height) => height === 0)
    cells.push({ lane, span, isFirstInLane, ...content })
    for (let at = lane; at < lane + span; at += 1) heights[at] = (heights[at] ?? 0) + 1
  }
  const fillTo = (height: number) => {
    for (const [lane, have] of [...heights].entries())
      for (let row = have; row < height; row += 1) put({ lane, span: 1 }, { type: 'empty' })
  }
  // One lane is shared by all sides.
  const runsOf = (sides: readonly LinkedSide[]) =>
    laneCount === 1 ? (sides.length > 0 ? [{ lane: 0, span: 1 }] : []) : laneRuns(sides)
  const sidesIn = (sides: readonly LinkedSide[], { lane, span }: LaneRun) =>
    laneCount === 1 ? sides : sides.filter(({ index }) => index >= lane && index < lane + span)

  for (const event of events) {
    const absent = event.uninvited.filter((side) => !event.sides.includes(side))
    const [run = { lane: 0, span: laneCount }, ...apart] = runsOf(event.sides)
    const isJoint = run.span > 1 || apart.length > 0 || absent.length > 0
    const row = Math.max(...heights)
    if (isJoint) fillTo(row)
    put(run, { type: 'event', event })
    for (const other of apart) put(other, { type: 'same', event, sides: sidesIn(event.sides, other) })
    for (const other of runsOf(absent))
      put(other, { type: 'uninvited', event, sides: sidesIn(absent, other) })
    if (isJoint) fillTo(row + 1)
  }
  return cells
}
