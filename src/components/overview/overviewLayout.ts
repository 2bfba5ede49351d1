import type { LinkedSide } from '../../article/linkArticle.ts'

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
