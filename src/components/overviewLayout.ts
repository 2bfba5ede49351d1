import type { LinkedArticle, LinkedEvent, LinkedSide } from '../article/linkArticle.ts'
import { overview as words } from '../strings.ts'
import { groupDays, laneRuns, titleOf, type LaneRun, type TimelineDay } from './timelineDays.ts'

/** The drawing for wide windows, or the one for phones. */
export type OverviewForm = 'wide' | 'phone'

/** What a text of the drawing is: decides its font and colour. */
export type OverviewTextRole = 'lane' | 'event' | 'box' | 'main' | 'absent' | 'day' | 'note' | 'caption'

/** A line of text. `width` is an estimate; `x` is the start or the middle of it. */
export interface OverviewText {
  role: OverviewTextRole
  text: string
  x: number
  y: number
  size: number
  width: number
  anchor: 'start' | 'middle'
}

/**
 * main: the event that the article is about. joint: another one of several sides. span, open: see the legend.
 * plate: keeps words clear of the hatching behind them.
 */
export interface OverviewBox {
  kind: 'main' | 'joint' | 'span' | 'open' | 'uninvited' | 'plate'
  x: number
  y: number
  width: number
  height: number
  /** The side that was not invited. */
  side?: LinkedSide | undefined
}

/** The sign of a side, by its middle. */
export interface OverviewMark {
  side: LinkedSide | undefined
  x: number
  y: number
  size: number
}

/** A drawing in numbers: everything has its place, nothing has its look. */
export interface OverviewLayout {
  width: number
  height: number
  lanes: readonly { y: number; from: number; to: number }[]
  marks: readonly OverviewMark[]
  boxes: readonly OverviewBox[]
  texts: readonly OverviewText[]
  axis: {
    y: number
    segments: readonly { from: number; to: number; isOpen: boolean }[]
    ticks: readonly number[]
    /** Where time is left out beside a span. */
    breaks: readonly number[]
    hasArrow: boolean
  }
  /** Where the known order ends and mere succession begins. */
  dividers: readonly { x: number; from: number; to: number }[]
}

/** How much the drawing says: less, the less room there is. */
type Detail = 'labels' | 'titles' | 'wrapped' | 'marks'

interface Measures {
  width: number
  end: number
  firstLane: number
  laneGap: number
  axisGap: number
  foot: number
  mark: number
  markGap: number
  itemGap: number
  boxPadding: number
  boxHalf: number
  columnGap: number
  text: number
  title: number
  day: number
  note: number
  /** The longest line of a title on two lines, in full-width characters. */
  longest: number
  details: readonly Detail[]
}

const measures: Record<OverviewForm, Measures> = {
  wide: {
    width: 1216,
    end: 1208,
    firstLane: 48,
    laneGap: 38,
    axisGap: 32,
    foot: 46,
    mark: 16,
    markGap: 8,
    itemGap: 18,
    boxPadding: 15,
    boxHalf: 18,
    columnGap: 18,
    text: 12,
    title: 17,
    day: 17,
    note: 12,
    longest: 12,
    details: ['labels', 'titles', 'wrapped', 'marks'],
  },
  phone: {
    width: 350,
    end: 344,
    firstLane: 24,
    laneGap: 28,
    axisGap: 25,
    foot: 36,
    mark: 12,
    markGap: 4,
    itemGap: 4,
    boxPadding: 4,
    boxHalf: 13,
    columnGap: 5,
    text: 11,
    title: 11,
    day: 11,
    note: 11,
    longest: 5,
    details: ['titles', 'wrapped', 'marks'],
  },
}

/** From this many events on only marks are drawn. */
const manyEvents = 40

/** A title on one line is cut after this many full-width characters. */
const longestTitle = 12

/** A lane name is cut after this many full-width characters. */
const longestName = 8

/** The width of a line of text: full-width characters are one em, the others about half of one. */
export function textWidth(text: string, size: number): number {
  return (
    [...text].reduce((sum, char) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(char) ? 0.56 : 1), 0) * size
  )
}

/** Shortens a text to a width in full-width characters. */
function cut(text: string, longest: number): string {
  if (textWidth(text, 1) <= longest) return text
  let kept = ''
  for (const char of text) {
    if (textWidth(kept + char, 1) > longest - 1) break
    kept += char
  }
  return `${kept}…`
}

const scriptOf = (char: string) =>
  /[\p{Script=Katakana}ー]/u.test(char)
    ? 'katakana'
    : /\p{Script=Hiragana}/u.test(char)
      ? 'hiragana'
      : /\p{Script=Han}/u.test(char)
        ? 'kanji'
        : 'other'

/** Breaks a title near its middle, where the script changes or after ・ if it can, but never before a small sign. */
function wrap(text: string, longest: number): string[] {
  const chars = [...text]
  const cost = (at: number) => {
    const [before = '', after = ''] = [chars[at - 1], chars[at]]
    if (/[\dー・、。」）っゃゅょッャュョァィゥェォ]/u.test(after)) return Infinity
    const isGoodPlace =
      /[・、 ]/u.test(before) || (scriptOf(before) !== scriptOf(after) && scriptOf(after) !== 'hiragana')
    return Math.abs(at - chars.length / 2) + (isGoodPlace ? 0 : 2)
  }
  const places = chars.map((_, at) => at).slice(1)
  const best = places.toSorted((a, b) => cost(a) - cost(b))[0]
  if (best === undefined || cost(best) === Infinity) return [cut(text, longest)]
  return [chars.slice(0, best), chars.slice(best)].map((line) => cut(line.join('').trim(), longest))
}

interface Item {
  event: LinkedEvent
  runs: readonly LaneRun[]
  uninvited: readonly LaneRun[]
  box: Exclude<OverviewBox['kind'], 'uninvited' | 'plate'> | undefined
  lines: readonly Label[]
  x: number
  width: number
}

interface Column {
  day: TimelineDay
  items: readonly Item[]
  contentWidth: number
  above: readonly Label[]
  below: readonly Label[]
  width: number
}

interface Label {
  role: OverviewTextRole
  text: string
  size: number
}

const widthOf = ({ text, size }: Label) => textWidth(text, size)
const widest = (labels: readonly Label[]) => Math.max(0, ...labels.map(widthOf))

/**
 * Draws the timeline in numbers. Not to scale: columns follow the order of the events, each as wide as its words need.
 * When the words do not fit, first the labels of single marks go, then titles break, then all words go but the dates
 * that still have room.
 */
export function layOutOverview(article: LinkedArticle, form: OverviewForm): OverviewLayout {
  const measure = measures[form]
  const lanes = lanesOf(article)
  const laneLabels = form === 'wide' ? lanes.map((side) => cut(side?.name ?? words.others, longestName)) : []
  const longestLabel = Math.max(0, ...laneLabels.map((label) => textWidth(label, measure.text)))
  const start = measure.mark + 10 + (form === 'wide' ? longestLabel + 26 : 0)
  const available = measure.end - start
  const days = groupDays(article.events)
  // What is still ahead stands at the end, whatever the data say.
  const ordered = [
    ...days.filter(({ kind }) => kind !== 'ahead'),
    ...days.filter(({ kind }) => kind === 'ahead'),
  ]
  const hasMonths = new Set(days.flatMap(({ datetime }) => datetime?.slice(0, 7) ?? [])).size > 1

  const columnsOf = (detail: Detail) =>
    ordered.map((day) => layColumn({ day, detail, form, article, lanes, hasMonths }))
  const totalOf = (columns: readonly Column[]) =>
    columns.reduce((sum, { width }) => sum + width, 0) + measure.columnGap * Math.max(0, columns.length - 1)
  const details = article.events.length > manyEvents ? (['marks'] as const) : measure.details
  const detail = details.find((one) => totalOf(columnsOf(one)) <= available) ?? 'marks'
  const columns = columnsOf(detail)
  const total = totalOf(columns)
  const scale = Math.min(1, available / Math.max(1, total))
  const gap =
    measure.columnGap * scale +
    (columns.length > 1 ? Math.max(0, available - total) / (columns.length - 1) : 0)

  return place({ measure, form, lanes, laneLabels, columns, detail, start, gap, scale })
}

/** One lane for each side; one more for events of no side, unless they only tell of the article itself. */
function lanesOf({ sides, events }: LinkedArticle): (LinkedSide | undefined)[] {
  const hasOthers = events.some((event) => event.sides.length === 0 && event.phase !== 'publication')
  return hasOthers ? [...sides, undefined] : [...sides]
}

interface ColumnInput {
  day: TimelineDay
  detail: Detail
  form: OverviewForm
  article: LinkedArticle
  lanes: readonly (LinkedSide | undefined)[]
  hasMonths: boolean
}

function layColumn(input: ColumnInput): Column {
  const { day, detail, form, article, lanes } = input
  const measure = measures[form]
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
  const measure = measures[form]
  const title = titleOf(event)
  if (!box)
    return detail === 'labels' ? [{ role: 'event', text: cut(title, longestTitle), size: measure.text }] : []
  if (detail === 'marks') return []
  const isDisplay = box === 'main' || day.kind === 'ahead'
  const hasTwoLanes = event.sides.length > 1 && laneRuns(event.sides).some(({ span }) => span > 1)
  const titleLines =
    detail === 'wrapped' && hasTwoLanes ? wrap(title, measure.longest) : [cut(title, longestTitle)]
  const lines = titleLines.map((text): Label => ({
    role: isDisplay ? 'main' : 'box',
    text,
    size: isDisplay ? measure.title : measure.text,
  }))
  // A box of two lanes has room for one more line.
  const hasRoom = form === 'wide' && lines.length === 1 && hasTwoLanes
  if (hasRoom && day.kind === 'ahead' && event.when.text)
    lines.push({ role: 'event', text: cut(event.when.text, measure.longest), size: measure.text })
  return lines
}

/** Above the lanes: that only the order is known, or not even that. */
function captionsOf({ kind, lead, main, tag }: TimelineDay, form: OverviewForm): Label[] {
  if (form === 'phone') return []
  const size = measures[form].note
  if (kind === 'order') return [{ role: 'caption', text: `${cut(lead + main, 16)}（${tag}）`, size }]
  if (kind === 'unknown') return [{ role: 'caption', text: tag, size }]
  return []
}

/** Below the axis: the day or the words for a span, and what was published. */
function datesOf({ day, form, hasMonths }: ColumnInput): Label[] {
  const measure = measures[form]
  const { kind, lead, main, tag, datetime, events } = day
  const isPhone = form === 'phone'
  const note = (text: string): Label => ({ role: 'note', text, size: measure.note })
  const published = events
    .filter(({ phase }) => phase === 'publication')
    .map((event) => cut(titleOf(event), 6))
  switch (kind) {
    case 'exact': {
      const day = hasMonths ? monthAndDay(datetime, main, isPhone) : main
      return [
        { role: 'day', text: day, size: measure.day },
        ...(published.length > 0 ? [note(published.join('・'))] : []),
      ]
    }
    case 'span':
      return [note(cut(main, isPhone ? 4 : 12)), ...(isPhone || textWidth(main, 1) > 12 ? [] : [note(tag)])]
    case 'order':
      return isPhone ? splitInTwo(words.onlyOrder).map(note) : []
    case 'unknown':
      return isPhone ? splitInTwo(words.noDate).map(note) : []
    case 'ahead':
      return [note(datetime === undefined ? lead : cut(main, isPhone ? 4 : 12))]
  }
}

function monthAndDay(datetime: string | undefined, main: string, isPhone: boolean): string {
  const month = /-(\d\d)-/u.exec(datetime ?? '')?.[1]
  if (month === undefined) return main
  return isPhone ? `${Number(month)}/${Number.parseInt(main, 10)}` : `${Number(month)}月${main}`
}

const splitInTwo = (text: string) => [text.slice(0, text.length / 2), text.slice(text.length / 2)]

interface PlaceInput {
  measure: Measures
  form: OverviewForm
  lanes: readonly (LinkedSide | undefined)[]
  laneLabels: readonly string[]
  columns: readonly Column[]
  detail: Detail
  start: number
  gap: number
  scale: number
}

function place({
  measure,
  form,
  lanes,
  laneLabels,
  columns,
  detail,
  start,
  gap,
  scale,
}: PlaceInput): OverviewLayout {
  const laneY = (lane: number) => measure.firstLane + lane * measure.laneGap
  const axisY = laneY(lanes.length - 1) + measure.axisGap
  const marks: OverviewMark[] = lanes.map((side, lane) => ({
    side,
    x: measure.mark / 2 + 2,
    y: laneY(lane),
    size: measure.mark,
  }))
  const texts: OverviewText[] = laneLabels.map((text, lane) => {
    const width = textWidth(text, measure.text)
    return {
      role: 'lane',
      text,
      x: measure.mark + 12,
      y: laneY(lane) + 4.5,
      size: measure.text,
      width,
      anchor: 'start',
    }
  })
  const boxes: OverviewBox[] = []
  const ticks: number[] = []
  const starts: number[] = []
  let lastDateEnd = -Infinity
  let x = start
  for (const column of columns) {
    starts.push(x)
    const { day, items, contentWidth, above, below } = column
    const labelWidth = widest([...above, ...below])
    // A mark narrower than its date stands over the middle of it.
    const shift = above.length === 0 && detail !== 'marks' ? Math.max(0, (labelWidth - contentWidth) / 2) : 0
    for (const item of items) {
      const left = x + shift + item.x * scale
      if (item.box) {
        placeBoxes(item, left, Math.max(2, item.width * scale))
      } else {
        const size = Math.max(2, measure.mark * scale)
        const lane = item.runs[0]?.lane ?? 0
        marks.push({ side: lanes[lane], x: left + size / 2, y: laneY(lane), size })
        for (const { role, text, size: font } of item.lines)
          texts.push({
            role,
            text,
            x: left + size + measure.markGap,
            y: laneY(lane) + font * 0.37,
            size: font,
            width: textWidth(text, font),
            anchor: 'start',
          })
      }
    }
    const { middle } = placeTicks(day, items, x + shift, contentWidth * scale)
    above.forEach(({ role, text, size }) =>
      texts.push({
        role,
        text,
        x,
        y: measure.firstLane - measure.boxHalf - 10,
        size,
        width: textWidth(text, size),
        anchor: 'start',
      }),
    )
    const left =
      detail === 'marks'
        ? Math.max(x, middle - labelWidth / 2)
        : Math.max(x, Math.min(middle - labelWidth / 2, x + column.width - labelWidth))
    if (detail !== 'marks' || (left >= lastDateEnd + 6 && left + labelWidth <= measure.end)) {
      let y = axisY + 8
      for (const { role, text, size } of below) {
        y += size + (role === 'day' ? 1 : 3)
        texts.push({
          role,
          text,
          x: left + labelWidth / 2,
          y,
          size,
          width: textWidth(text, size),
          anchor: 'middle',
        })
      }
      if (below.length > 0) lastDateEnd = left + labelWidth
    }
    x += column.width * scale + gap
  }

  const isOpen = columns.map(
    ({ day: { kind } }) => kind === 'order' || kind === 'unknown' || kind === 'ahead',
  )
  const bounds = columns.map((_, index) => (index === 0 ? start - 8 : (starts[index] ?? 0) - gap / 2))
  const segments: { from: number; to: number; isOpen: boolean }[] = []
  bounds.forEach((from, index) => {
    const to = bounds[index + 1] ?? measure.end
    const last = segments.at(-1)
    if (last && last.isOpen === isOpen[index]) last.to = to
    else segments.push({ from, to, isOpen: isOpen[index] === true })
  })
  const top = measure.firstLane - measure.boxHalf - (form === 'wide' ? 26 : 8)
  return {
    width: measure.width,
    height: axisY + measure.foot,
    lanes: lanes.map((_, lane) => ({ y: laneY(lane), from: start - 8, to: measure.end })),
    marks,
    boxes,
    texts,
    axis: {
      y: axisY,
      segments,
      ticks,
      breaks:
        form === 'wide'
          ? columns.flatMap(({ day }, index) =>
              day.kind === 'span' && bounds[index + 1] ? (bounds[index + 1] ?? []) : [],
            )
          : [],
      hasArrow: columns.at(-1)?.day.kind === 'ahead',
    },
    dividers: columns.flatMap(({ day: { kind } }, index) =>
      (kind === 'order' || kind === 'unknown') && index > 0
        ? [{ x: bounds[index] ?? 0, from: Math.max(2, top), to: axisY }]
        : [],
    ),
  }

  function placeBoxes({ event, runs, uninvited, box, lines }: Item, left: number, width: number) {
    const heightOf = ({ span }: LaneRun) => (span - 1) * measure.laneGap + 2 * measure.boxHalf
    const largest = runs.reduce(
      (best, run) => (run.span > best.span ? run : best),
      runs[0] ?? { lane: 0, span: 1 },
    )
    for (const run of runs) {
      const [y, height] = [laneY(run.lane) - measure.boxHalf, heightOf(run)]
      boxes.push({ kind: box ?? 'joint', x: left, y, width, height })
      if (run !== largest) continue
      const leading = (size: number) => size * 1.3
      const total = lines.reduce((sum, { size }) => sum + leading(size), 0)
      let baseline = y + height / 2 - total / 2
      if (box === 'span' && lines.length > 0) {
        const plate = { width: widest(lines) + 4, height: total + 4 }
        boxes.push({ kind: 'plate', x: left + (width - plate.width) / 2, y: baseline - 2, ...plate })
      }
      for (const { role, text, size } of lines) {
        texts.push({
          role,
          text,
          x: left + width / 2,
          y: baseline + size * 1.02,
          size,
          width: textWidth(text, size),
          anchor: 'middle',
        })
        baseline += leading(size)
      }
    }
    for (const run of uninvited) {
      const inset = measure.boxHalf / 3
      const [y, height] = [laneY(run.lane) - measure.boxHalf + inset, heightOf(run) - 2 * inset]
      boxes.push({
        kind: 'uninvited',
        x: left,
        y,
        width,
        height,
        side: event.uninvited.find(({ index }) => index === run.lane),
      })
      if (detail === 'marks') continue
      const text = words.uninvited
      texts.push({
        role: 'absent',
        text,
        x: left + width / 2,
        y: y + height / 2 + measure.note * 0.37,
        size: measure.note,
        width: textWidth(text, measure.note),
        anchor: 'middle',
      })
    }
  }

  function placeTicks(day: TimelineDay, items: readonly Item[], left: number, width: number) {
    const [first] = items
    if (day.kind === 'span') {
      ticks.push(left, left + width)
      return { middle: left + width / 2 }
    }
    if (day.kind !== 'exact') return { middle: left + width / 2 }
    if (!first) {
      ticks.push(left)
      return { middle: left }
    }
    const tick = first.box ? left : left + Math.max(2, measure.mark * scale) / 2
    ticks.push(tick)
    return { middle: tick }
  }
}

/** The drawing in words, in the same order. */
export function describeOverview(article: LinkedArticle): string {
  const namesOf = (sides: readonly LinkedSide[]) => sides.map(({ name }) => name).join('・')
  const days = groupDays(article.events).map(({ lead, main, tag, events }) => {
    const told = events.map((event) => {
      const who = [
        ...(event.sides.length > 0 ? [namesOf(event.sides)] : []),
        ...(event.uninvited.length > 0 ? [words.uninvitedSides(namesOf(event.uninvited))] : []),
      ]
      return titleOf(event) + (who.length > 0 ? `（${who.join('。')}）` : '')
    })
    return `${lead}${main}（${tag}）：${told.join('、')}。`
  })
  return days.join('') + words.notToScale
}
