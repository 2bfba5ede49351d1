import { breakLines, type SetLine, type SetText } from './breakLines.ts'
import type { Cell, Direction, TextRuns } from './cutCells.ts'
import type { Face, Family, Font } from './fonts.ts'

/** A piece of text and how it is set. Lengths are in px where nothing else is said. */
export interface Block extends TextRuns {
  family: Family
  /** Passed on to its glyphs. */
  colour: string
  size: number
  /** From line to line, in em. */
  leading: number
  /** Letter spacing in em. */
  tracking?: number
  /** The opening bracket of the first line hangs half an em out of the block. */
  hangs?: boolean
}

/** One character, or letters that stand together. */
export interface Glyph {
  type: 'glyph'
  text: string
  face: Face
  weight: Font['weight']
  colour: string
  /** Size of the em box in px, and its corner at the top and left. */
  size: number
  x: number
  y: number
  /** Width of letters in em: they are centred in the em box when they stand upright in a vertical line. */
  width: number
  /** across: as in a horizontal line. upright: in the form for vertical lines. turned: letters in a vertical line. */
  pose: 'across' | 'upright' | 'turned'
  /** Drawn with the forms for lines of letters. */
  isLetter: boolean
}

/** How much smaller than it could be a text may be set for the sake of its lines. */
export const worthwhile = 0.84

/** A block in its lines. */
export interface SetBlock<B extends Block = Block> extends SetText {
  block: B
  /** In px: how far a bracket hangs out before its lines, how long these are, and from the first to the last of them. */
  hang: number
  length: number
  extent: number
}

/** Sets a block, cut into cells, in lines of at most `measure` em. */
export function setBlock<B extends Block>(block: B, cells: readonly Cell[], measure: number): SetBlock<B> {
  const { size, leading } = block
  const hang = block.hangs && cells[0]?.text === '「' ? 0.5 : 0
  const text = breakLines(cells, measure, -hang)
  const length = Math.max(0, ...text.lines.map(({ end }) => end))
  const extent = text.lines.length > 0 ? size + (text.lines.length - 1) * size * leading : 0
  return { ...text, block, hang: hang * size, length: length * size, extent }
}

/**
 * The glyphs of a block.
 * @param x of its first line: the right of a vertical one, the left of a horizontal one
 * @param y top of its first line
 */
export function placeBlock(
  { lines, block }: SetBlock,
  { x, y }: { x: number; y: number },
  direction: Direction,
): Glyph[] {
  const { size, leading } = block
  return lines.flatMap((line, index) => {
    const across = index * size * leading
    const start = direction === 'vertical' ? { x: x - size - across, y } : { x, y: y + across }
    return placeLine(line, block, start, direction)
  })
}

function placeLine(
  { cells }: SetLine,
  { colour, size, tracking = 0 }: Block,
  start: { x: number; y: number },
  direction: Direction,
): Glyph[] {
  const glyphs: Glyph[] = []
  /** Where the last letter ends, in em: the next one joins it if it begins there. */
  let endOfLetters = Number.NaN
  for (const [index, { cell, position }] of cells.entries()) {
    const { text, form, weight, face, width } = cell
    const at = position + index * tracking
    const last = glyphs.at(-1)
    const follows = form === 'letter' && Math.abs(endOfLetters - at) < 1e-6
    endOfLetters = form === 'letter' ? at + width : Number.NaN
    if (follows && last?.face === face && last.weight === weight) {
      last.text += text
      last.width += width
      continue
    }
    const place = direction === 'vertical' ? { y: start.y + at * size } : { x: start.x + at * size }
    const pose = direction === 'horizontal' ? 'across' : form === 'letter' ? 'turned' : 'upright'
    const isLetter = form !== 'upright'
    glyphs.push({
      type: 'glyph',
      text,
      face,
      weight,
      colour,
      size,
      ...start,
      ...place,
      width,
      pose,
      isLetter,
    })
  }
  return glyphs.filter(({ text }) => text.trim() !== '')
}
