import type { BreakQuality, Cell } from './cutCells.ts'

/** All lengths here are in em along the line. */
export interface LineOptions {
  /** Length of the longest line. */
  measure: number
  /** Where the first line begins: −0.5 hangs its opening bracket out of the block. */
  indent?: number
}

/** A cell with the place in its line where its square begins. */
export interface SetCell {
  cell: Cell
  position: number
}

export interface SetLine {
  cells: SetCell[]
  /** Where the ink of the line begins and ends, without the blank halves of brackets and points at its ends. */
  start: number
  end: number
}

export interface SetText {
  lines: SetLine[]
  /** Whether every line ends where phrases meet. */
  isClean: boolean
  /** How uneven the lines are: 0 for lines of one length or a single line, up to 1. */
  raggedness: number
}

const opening = /^[「『（【〔〈《｛［〝]/u
const closing = /^[」』）】〕〉》｝］、。，．〟]/u
const middleDot = /^[・：；]/u
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const alphabetic = /\p{L}/u

/** What a break costs, measured against the square of the em that it would fill. */
const breakCosts: Record<BreakQuality, number> = { phrase: 0, inside: 30, word: 1_000, never: 100_000 }
/** For each em that the last line lacks of three. */
const orphanCost = 40

/**
 * Breaks a text into the lines with the least cost (after Knuth and Plass): as even as can be, between phrases where
 * that leaves no great gap, never against 禁則 unless there is no other way, and never longer than the measure.
 * Brackets and points are set as JLREQ asks: half an em where two meet, and without their blank half at a line's ends.
 * @param widths natural width of each cell
 */
export function breakLines(cells: readonly Cell[], widths: readonly number[], options: LineOptions): SetText {
  const spaced = spaceCells(cells, widths)
  const { measure, indent = 0 } = options
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= cells.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= 0; from--) {
      const length = lengthOf(spaced, from, end) + (from === 0 ? indent : 0)
      if (length > measure + 1e-9 && from < end - 1) {
        // Spaces and trimmed halves shorten a line by at most one em.
        if (length > measure + 2) break
        continue
      }
      const cost = (best[from]?.cost ?? 0) + lineCost(cells, from, end, length, measure)
      if (cost < chosen.cost) chosen = { cost, from }
    }
    best.push(chosen)
  }
  const breaks: number[] = []
  for (let end = cells.length; end > 0; end = best[end]?.from ?? 0) breaks.unshift(best[end]?.from ?? 0)
  const lines = breaks.map((from, line) =>
    placeCells(spaced, cells, from, breaks[line + 1] ?? cells.length, line === 0 ? indent : 0),
  )
  return {
    lines,
    raggedness: raggednessOf(lines),
    isClean: breaks.slice(1).every((from) => cells[from]?.breakBefore === 'phrase'),
  }
}

/** The mean square of what lines lack of the longest one; the last line may well be shorter. */
function raggednessOf(lines: readonly SetLine[]): number {
  const longest = Math.max(...lines.map(({ end }) => end))
  const lacks = lines.map(
    ({ end }, index) => (1 - end / longest) ** 2 * (index === lines.length - 1 ? 0.3 : 1),
  )
  return lines.length > 1 ? lacks.reduce((sum, lack) => sum + lack, 0) / lines.length : 0
}

function lineCost(
  cells: readonly Cell[],
  from: number,
  end: number,
  length: number,
  measure: number,
): number {
  if (end === cells.length) return from > 0 ? Math.max(0, 3 - length) * orphanCost : 0
  return (measure - length) ** 2 + breakCosts[cells[end]?.breakBefore ?? 'never']
}

/** Cells on one endless line. */
interface Spaced {
  /** Where the advance of each cell begins and ends. */
  starts: number[]
  ends: number[]
  /** Of the glyph against that: −0.5 where the blank half before an opening bracket is dropped. */
  shifts: number[]
  /** What a cell loses as the first or the last of a line. */
  startTrims: number[]
  endTrims: number[]
}

function spaceCells(cells: readonly Cell[], widths: readonly number[]): Spaced {
  const spaced: Spaced = { starts: [], ends: [], shifts: [], startTrims: [], endTrims: [] }
  let position = 0
  cells.forEach(({ text, form }, index) => {
    const [before, after] = [cells[index - 1], cells[index + 1]]
    const width = widths[index] ?? 1
    position += before ? gapBetween(before, cells[index]) : 0
    const isOpening = form === 'upright' && opening.test(text)
    const isClosing = form === 'upright' && closing.test(text)
    const meetsOpening = isOpening && before !== undefined && opening.test(before.text)
    const meetsNext =
      isClosing &&
      after?.form === 'upright' &&
      (opening.test(after.text) || closing.test(after.text) || middleDot.test(after.text))
    spaced.starts.push(position)
    spaced.shifts.push(meetsOpening ? -0.5 : 0)
    spaced.startTrims.push(isOpening && !meetsOpening ? 0.5 : 0)
    const isSpace = text === ' ' || text === '\u3000'
    spaced.endTrims.push(isSpace ? width : isClosing && !meetsNext ? 0.5 : 0)
    position += width - (meetsOpening || meetsNext ? 0.5 : 0)
    spaced.ends.push(position)
  })
  return spaced
}

/** 四分アキ, reduced by half as browsers do: between kana or kanji and a word of letters, not around digits. */
function gapBetween(before: Cell, after: Cell | undefined): number {
  if (!after || (before.form === 'letter') === (after.form === 'letter')) return 0
  const [letter, other] = before.form === 'letter' ? [before, after] : [after, before]
  return alphabetic.test(letter.text) && ideograph.test(other.text) ? 0.125 : 0
}

function lengthOf({ starts, ends, startTrims, endTrims }: Spaced, from: number, end: number): number {
  return (ends[end - 1] ?? 0) - (endTrims[end - 1] ?? 0) - (starts[from] ?? 0) - (startTrims[from] ?? 0)
}

function placeCells(
  spaced: Spaced,
  cells: readonly Cell[],
  from: number,
  end: number,
  indent: number,
): SetLine {
  const origin = (spaced.starts[from] ?? 0) + (spaced.startTrims[from] ?? 0) - indent
  return {
    cells: cells.slice(from, end).map((cell, index) => ({
      cell,
      position: (spaced.starts[from + index] ?? 0) + (spaced.shifts[from + index] ?? 0) - origin,
    })),
    start: indent,
    end: indent + lengthOf(spaced, from, end),
  }
}
