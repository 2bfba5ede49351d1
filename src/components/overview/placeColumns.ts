import type { LinkedSide } from '../../article/linkArticle.ts'
import { overview as words } from '../../strings.ts'
import { textWidth } from './fitText.ts'
import { widest, type Column, type Item } from './layColumn.ts'
import type { OverviewBox, OverviewLayout, OverviewMark, OverviewText } from './overviewLayout.ts'
import type { OverviewDetail, OverviewForm, OverviewMeasures } from './overviewMeasures.ts'
import type { LaneRun, TimelineDay } from './timelineDays.ts'

interface PlaceInput {
  measure: OverviewMeasures
  form: OverviewForm
  lanes: readonly (LinkedSide | undefined)[]
  laneLabels: readonly string[]
  columns: readonly Column[]
  detail: OverviewDetail
  start: number
  gap: number
  scale: number
}

/** Gives every part of the columns its place, and draws lanes and axis through them. */
export function placeColumns({
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

  const top = measure.firstLane - measure.boxHalf - (form === 'wide' ? 26 : 8)
  return {
    width: measure.width,
    height: axisY + measure.foot,
    lanes: lanes.map((_, lane) => ({ y: laneY(lane), from: start - 8, to: measure.end })),
    marks,
    boxes,
    texts,
    ...drawAxis({
      columns,
      starts,
      ticks,
      y: axisY,
      top: Math.max(2, top),
      start,
      gap,
      end: measure.end,
      form,
    }),
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

interface AxisInput {
  columns: readonly Column[]
  /** Where each column begins. */
  starts: readonly number[]
  ticks: readonly number[]
  y: number
  top: number
  start: number
  gap: number
  end: number
  form: OverviewForm
}

/** The line of time: solid while days are known, open where only an order is, or nothing yet. */
function drawAxis({
  columns,
  starts,
  ticks,
  y,
  top,
  start,
  gap,
  end,
  form,
}: AxisInput): Pick<OverviewLayout, 'axis' | 'dividers'> {
  const isOpen = columns.map(
    ({ day: { kind } }) => kind === 'order' || kind === 'unknown' || kind === 'ahead',
  )
  const bounds = columns.map((_, index) => (index === 0 ? start - 8 : (starts[index] ?? 0) - gap / 2))
  const segments: { from: number; to: number; isOpen: boolean }[] = []
  bounds.forEach((from, index) => {
    const to = bounds[index + 1] ?? end
    const last = segments.at(-1)
    if (last && last.isOpen === isOpen[index]) last.to = to
    else segments.push({ from, to, isOpen: isOpen[index] === true })
  })
  return {
    axis: {
      y,
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
        ? [{ x: bounds[index] ?? 0, from: top, to: y }]
        : [],
    ),
  }
}
