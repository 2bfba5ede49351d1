import type { LinkedArticle, LinkedEvent, LinkedSide } from '../../article/linkArticle.ts'
import { overview as words } from '../../strings.ts'
import { cutText, textWidth, wrapTitle } from './fitText.ts'
import type { OverviewBox, OverviewTextRole } from './overviewLayout.ts'
import { overviewMeasures, type OverviewDetail, type OverviewForm } from './overviewMeasures.ts'
import { laneRuns, type LaneRun, type TimelineDay } from './timelineDays.ts'

/** A title on one line is cut after this many full-width characters. */
const longestTitle = 12

/** An event as it is drawn: where in its column, how wide, with which words. */
export interface Item {
  event: LinkedEvent
  runs: readonly LaneRun[]
  uninvited: readonly LaneRun[]
  box: Exclude<OverviewBox['kind'], 'uninvited' | 'plate'> | undefined
  lines: readonly Label[]
  x: number
  width: number
}

/** The events of a day, side by side, with the words above and below them. */
export interface Column {
  day: TimelineDay
  items: readonly Item[]
  contentWidth: number
  above: readonly Label[]
  below: readonly Label[]
  width: number
}

/** Words that have no place yet. */
export interface Label {
  role: OverviewTextRole
  text: string
  size: number
}

const widthOf = ({ text, size }: Label) => textWidth(text, size)
export const widest = (labels: readonly Label[]) => Math.max(0, ...labels.map(widthOf))

interface ColumnInput {
  day: TimelineDay
  detail: OverviewDetail
  form: OverviewForm
  article: LinkedArticle
  lanes: readonly (LinkedSide | undefined)[]
  hasMonths: boolean
}

/** Lays the events of a day beside each other, each as far left as its lanes are free. */
export function layColumn(input: ColumnInput): Column {
  const { day, detail, form, article, lanes } = input
  const measure = overviewMeasures[form]
  const cursors = lanes.map(() => 0)
  const items: Item[] = []
  for (const event of day.events) {
    if (event.phase === 'publication' && event.sides.length === 0) continue
    const runs = event.sides.length > 0 ? laneRuns(event.sides) : [{ lane: lanes.length - 1, span: 1 }]
    const uninvited = laneRuns(event.uninvited.filter((side) => !event.sides.includes(side)))
    const box = boxKindOf(event, day, article)
    const lines = linesOf(event, box, input)
    const wordsWidth = widest([
      ...lines,
      ...(uninvited.length > 0 && detail !== 'marks'
        ? [{ role: 'absent', text: words.uninvited, size: measure.note } as const]
        : []),
    ])
    const width = box
      ? Math.max(measure.mark, wordsWidth + (wordsWidth > 0 ? 2 * measure.boxPadding : 0))
      : measure.mark + (wordsWidth > 0 ? measure.markGap + wordsWidth : 0)
    const used = [...runs, ...uninvited]
    const from = Math.min(...used.map(({ lane }) => lane))
    const to = Math.max(...used.map(({ lane, span }) => lane + span))
    const x = Math.max(...cursors.slice(from, to))
    cursors.fill(x + width + measure.itemGap, from, to)
    items.push({ event, runs, uninvited, box, lines, x, width })
  }
  const contentWidth = Math.max(0, ...items.map(({ x, width }) => x + width))
  const above = detail === 'marks' ? [] : captionsOf(day, form)
  const below = datesOf(input)
  const labels = detail === 'marks' ? 0 : widest([...above, ...below])
  const least = items.length === 0 ? 2 : 0
  return { day, items, contentWidth, above, below, width: Math.max(contentWidth, labels, least) }
}

function boxKindOf(event: LinkedEvent, { kind }: TimelineDay, article: LinkedArticle): Item['box'] {
  if (kind === 'ahead') return 'open'
  if (kind === 'span') return 'span'
  if (event === article.mainEvent) return kind === 'exact' ? 'main' : 'open'
  if (event.sides.length > 1 || event.uninvited.length > 0) return kind === 'exact' ? 'joint' : 'open'
  return undefined
}

function linesOf(event: LinkedEvent, box: Item['box'], { detail, form, day }: ColumnInput): Item['lines'] {
  const measure = overviewMeasures[form]
  const title = event.shortTitle
  if (!box)
    return detail === 'labels'
      ? [{ role: 'event', text: cutText(title, longestTitle), size: measure.text }]
      : []
  if (detail === 'marks') return []
  const isDisplay = box === 'main' || day.kind === 'ahead'
  const hasTwoLanes = event.sides.length > 1 && laneRuns(event.sides).some(({ span }) => span > 1)
  const titleLines =
    detail === 'wrapped' && hasTwoLanes ? wrapTitle(title, measure.longest) : [cutText(title, longestTitle)]
  const lines = titleLines.map((text): Label => ({
    role: isDisplay ? 'main' : 'box',
    text,
    size: isDisplay ? measure.title : measure.text,
  }))
  // A box of two lanes has room for one more line.
  const hasRoom = form === 'wide' && lines.length === 1 && hasTwoLanes
  if (hasRoom && day.kind === 'ahead' && event.when.text)
    lines.push({ role: 'event', text: cutText(event.when.text, measure.longest), size: measure.text })
  return lines
}

/** Above the lanes: that only the order is known, or not even that. */
function captionsOf({ kind, lead, main, tag }: TimelineDay, form: OverviewForm): Label[] {
  if (form === 'phone') return []
  const size = overviewMeasures[form].note
  if (kind === 'order') return [{ role: 'caption', text: `${cutText(lead + main, 16)}（${tag}）`, size }]
  if (kind === 'unknown') return [{ role: 'caption', text: tag, size }]
  return []
}

/** Below the axis: the day or the words for a span, and what was published. */
function datesOf({ day, form, hasMonths }: ColumnInput): Label[] {
  const measure = overviewMeasures[form]
  const { kind, lead, main, tag, datetime, events } = day
  const isPhone = form === 'phone'
  const note = (text: string): Label => ({ role: 'note', text, size: measure.note })
  const published = events
    .filter(({ phase }) => phase === 'publication')
    .map((event) => cutText(event.shortTitle, 6))
  switch (kind) {
    case 'exact': {
      const day = hasMonths ? monthAndDay(datetime, main, isPhone) : main
      return [
        { role: 'day', text: day, size: measure.day },
        ...(published.length > 0 ? [note(published.join('・'))] : []),
      ]
    }
    case 'span':
      return [
        note(cutText(main, isPhone ? 4 : 12)),
        ...(isPhone || textWidth(main, 1) > 12 ? [] : [note(tag)]),
      ]
    case 'order':
      return isPhone ? splitInTwo(words.onlyOrder).map(note) : []
    case 'unknown':
      return isPhone ? splitInTwo(words.noDate).map(note) : []
    case 'ahead':
      return [note(datetime === undefined ? lead : cutText(main, isPhone ? 4 : 12))]
  }
}

function monthAndDay(datetime: string | undefined, main: string, isPhone: boolean): string {
  const month = /-(\d\d)-/u.exec(datetime ?? '')?.[1]
  if (month === undefined) return main
  return isPhone ? `${Number(month)}/${Number.parseInt(main, 10)}` : `${Number(month)}月${main}`
}

const splitInTwo = (text: string) => [text.slice(0, text.length / 2), text.slice(text.length / 2)]
