import { closing, kanaOrKanji, middleDot, opening } from './characterClasses.ts'
import type { Cell } from './cutCells.ts'

/** A line: its cells, each with the place where its square begins. */
export interface SetLine {
  cells: { cell: Cell; position: number }[]
  /** Where its ink ends, without the blank half of a bracket or point. */
  end: number
}

/** All lengths are in em along the line. */
export interface SetText {
  lines: SetLine[]
  /** Whether every line ends where phrases meet. */
  isClean: boolean
  /** How uneven the lines are: 0 for lines of one length or a single line, up to 1. */
  raggedness: number
}

const alphabetic = /\p{L}/u

/** What a break costs, measured against the square of the em that it would fill. */
const breakCosts: Record<Cell['breakBefore'], number> = { phrase: 0, inside: 30, word: 1_000, never: 100_000 }
/** For each em that the last line lacks of three. */
const orphanCost = 40

/**
 * Breaks a text into the lines with the least cost (after Knuth and Plass): as even as can be, between phrases where
 * that leaves no great gap, never against 禁則 unless there is no other way, and never longer than the measure.
 * Brackets and points are set as JLREQ 3.1.4 asks: half an em where two meet, and without their blank half at the ends
 * of a line.
 * @param measure length of the longest line
 * @param indent where the first line begins: −0.5 hangs its opening bracket out of the block
 */
export function breakLines(cells: readonly Cell[], measure: number, indent = 0): SetText {
  const spaced = spaceCells(cells)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= cells.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= 0; from--) {
      const length = lengthOf(spaced[from], spaced[end - 1]) + (from === 0 ? indent : 0)
      // Spaces and trimmed halves shorten a line by at most one em.
      if (length > measure + 2 && from < end - 1) break
      if (length > measure + 1e-9 && from < end - 1) continue
      const cost = (best[from]?.cost ?? 0) + lineCost(from, length, measure, cells[end])
      if (cost < chosen.cost) chosen = { cost, from }
    }
    best.push(chosen)
  }
  const starts: number[] = []
  for (let end = cells.length; end > 0; end = starts[0] ?? 0) starts.unshift(best[end]?.from ?? 0)
  const lines = starts.map((from, line) =>
    placeCells(spaced.slice(from, starts[line + 1]), line === 0 ? indent : 0),
  )
  return {
    lines,
    raggedness: raggednessOf(lines),
    isClean: starts.slice(1).every((from) => cells[from]?.breakBefore === 'phrase'),
  }
}

/** @param next what would begin the next line; none for the last */
function lineCost(from: number, length: number, measure: number, next: Cell | undefined): number {
  if (next) return (measure - length) ** 2 + breakCosts[next.breakBefore]
  return from > 0 ? Math.max(0, 3 - length) * orphanCost : 0
}

/** The mean square of what lines lack of the longest one; the last line may well be shorter. */
function raggednessOf(lines: readonly SetLine[]): number {
  if (lines.length < 2) return 0
  const longest = Math.max(...lines.map(({ end }) => end))
  const lacks = lines.map(({ end }, index) => (1 - end / longest) ** 2 * (index < lines.length - 1 ? 1 : 0.3))
  return lacks.reduce((sum, lack) => sum + lack, 0) / lines.length
}

/** A cell on one endless line. */
interface SpacedCell {
  cell: Cell
  /** Where its advance begins and ends. */
  start: number
  end: number
  /** Of the glyph against that: −0.5 where the blank half before an opening bracket is dropped. */
  shift: number
  /** What it loses as the first or the last of a line. */
  startTrim: number
  endTrim: number
}

function spaceCells(cells: readonly Cell[]): SpacedCell[] {
  let position = 0
  return cells.map((cell, index) => {
    const [before, after] = [cells[index - 1], cells[index + 1]]
    const advance = cell.form === 'letter' ? cell.width : 1
    const isSpace = cell.text === ' ' || cell.text === '\u3000'
    const isOpening = isUpright(cell, opening)
    const isClosing = isUpright(cell, closing)
    const meetsOpening = isOpening && isUpright(before, opening)
    const meetsNext = isClosing && [opening, closing, middleDot].some((kind) => isUpright(after, kind))
    const start = position + gapBetween(before, cell)
    position = start + advance - (meetsOpening || meetsNext ? 0.5 : 0)
    return {
      cell,
      start,
      end: position,
      shift: meetsOpening ? -0.5 : 0,
      startTrim: isOpening && !meetsOpening ? 0.5 : 0,
      endTrim: isSpace ? advance : isClosing && !meetsNext ? 0.5 : 0,
    }
  })
}

function isUpright(cell: Cell | undefined, kind: RegExp): boolean {
  return cell?.form === 'upright' && kind.test(cell.text)
}

/** 四分アキ, reduced by half as browsers do: between kana or kanji and a word of letters, not around digits. */
function gapBetween(before: Cell | undefined, after: Cell): number {
  if (!before || (before.form === 'letter') === (after.form === 'letter')) return 0
  const [letter, other] = before.form === 'letter' ? [before, after] : [after, before]
  return alphabetic.test(letter.text) && kanaOrKanji.test(other.text) ? 0.125 : 0
}

function lengthOf(first: SpacedCell | undefined, last: SpacedCell | undefined): number {
  return first && last ? last.end - last.endTrim - first.start - first.startTrim : 0
}

function placeCells(line: readonly SpacedCell[], indent: number): SetLine {
  const [first] = line
  const origin = first ? first.start + first.startTrim - indent : 0
  return {
    cells: line.map(({ cell, start, shift }) => ({ cell, position: start + shift - origin })),
    end: indent + lengthOf(first, line.at(-1)),
  }
}
