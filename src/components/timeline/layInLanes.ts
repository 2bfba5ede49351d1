import type { LinkedEvent, LinkedSide } from '../../article/linkArticle.ts'

/** Neighbouring lanes that belong together, 0-based. */
export interface LaneRun {
  lane: number
  span: number
}

/** The lanes of sides as runs of neighbours: [0, 1, 3] is one run of two and one of one. */
function laneRuns(sides: readonly LinkedSide[]): LaneRun[] {
  const runs: LaneRun[] = []
  for (const index of [...new Set(sides.map((side) => side.index))].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last.lane + last.span === index) last.span += 1
    else runs.push({ lane: index, span: 1 })
  }
  return runs
}

/**
 * A cell of the lanes of one day. `event` shows it, `same` repeats it for sides that stand apart from the others,
 * `uninvited` says who was not asked, `empty` keeps the place of a side that takes no part.
 */
export type LaneCell = LaneRun & { isFirstInLane: boolean } & CellContent

type CellContent =
  | { type: 'event' | 'same' | 'uninvited'; event: LinkedEvent; sides: readonly LinkedSide[] }
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
    put(run, { type: 'event', event, sides: sidesIn(event.sides, run) })
    for (const other of apart) put(other, { type: 'same', event, sides: sidesIn(event.sides, other) })
    for (const other of runsOf(absent))
      put(other, { type: 'uninvited', event, sides: sidesIn(absent, other) })
    if (isJoint) fillTo(row + 1)
  }
  return cells
}
