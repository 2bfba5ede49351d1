import { breakLines, type SetLine, type SetText } from './breakLines.ts'
import { cutCells, type Cell, type Run } from './cutCells.ts'
import type { Drawing, Glyph } from './drawing.ts'
import type { ColourRole } from '../tokenColours.ts'
import type { Family, Font, Typefaces } from './typefaces.ts'

/** A piece of text and how it is set. Lengths are in px where nothing else is said. */
export interface Block {
  runs: readonly Run[]
  /** Lengths of the phrases of the whole text in UTF-16 code units. */
  phrases?: readonly number[] | undefined
  /** A name: breaks after ・ and spaces. */
  isName?: boolean
  family: Family
  colour: ColourRole
  size: number
  /** From line to line, in em. */
  leading: number
  /** Letter spacing in em. */
  tracking?: number
  /** The opening bracket of the first line hangs half an em out of the block. */
  hangs?: boolean
}

export type Direction = 'vertical' | 'horizontal'

/** A block cut into cells, with the natural width of each in em: the same at every size. */
export interface PreparedBlock<B extends Block = Block> {
  block: B
  cells: readonly Cell[]
  widths: readonly number[]
}

/** Cuts the text of a block into cells for vertical or horizontal lines. */
export function prepareBlock<B extends Block>(
  block: B,
  direction: Direction,
  typefaces: Typefaces,
): PreparedBlock<B> {
  const { runs, phrases, isName = false, family } = block
  const cells = cutCells(runs, {
    isVertical: direction === 'vertical',
    phrases,
    isName,
    canDraw: (character) => typefaces.canDraw(family, character),
  })
  const widths = cells.map((cell) =>
    cell.form === 'letter' ? typefaces.widthOf({ family, weight: cell.weight }, cell.text) : 1,
  )
  return { block, cells, widths }
}

/** Sets a block in lines of at most `measure` em. */
export function typesetBlock({ block, cells, widths }: PreparedBlock, measure: number): SetText {
  const isQuotation = block.hangs === true && cells[0]?.text === '「'
  return breakLines(cells, widths, { measure, indent: isQuotation ? -0.5 : 0 })
}

/** From the first line to the last, without the leading before and after them. */
export function extentOf({ lines }: SetText, { size, leading }: Block): number {
  return lines.length === 0 ? 0 : size + (lines.length - 1) * size * leading
}

/** Length of the longest line in px, with what hangs out. */
export function lengthOf({ lines }: SetText, { size }: Block): number {
  const start = Math.min(0, ...lines.map((line) => line.start))
  return (Math.max(0, ...lines.map((line) => line.end)) - start) * size
}

/**
 * Puts a set text on the picture.
 * @param corner where its first line begins: for vertical lines the corner at the top and right, else top and left
 */
export function placeText(
  { lines }: SetText,
  block: Block,
  corner: { x: number; y: number },
  direction: Direction,
  typefaces: Typefaces,
): Drawing {
  const { size, leading } = block
  return lines.flatMap((line, index) => {
    const across = index * size * leading
    return direction === 'vertical'
      ? placeLine(line, block, { x: corner.x - size - across, y: corner.y }, true, typefaces)
      : placeLine(line, block, { x: corner.x, y: corner.y + across }, false, typefaces)
  })
}

function placeLine(
  line: SetLine,
  block: Block,
  start: { x: number; y: number },
  isVertical: boolean,
  typefaces: Typefaces,
): Glyph[] {
  const { family, colour, size, tracking = 0 } = block
  const glyphs: Glyph[] = []
  /** Where the last letter ends, in em: the next one joins it if it begins there. */
  let endOfLetters = Number.NaN
  line.cells.forEach(({ cell, position }, index) => {
    const font = { family, weight: cell.weight }
    const width = widthOf(cell, font, typefaces)
    const at = position + index * tracking
    const last = glyphs.at(-1)
    const joins = cell.form === 'letter' && Math.abs(endOfLetters - at) < 1e-6
    endOfLetters = cell.form === 'letter' ? at + width : Number.NaN
    if (joins && last && isSameFace(last, cell, typefaces)) {
      last.text += cell.text
      last.width += width
      return
    }
    glyphs.push({
      type: 'glyph',
      text: cell.text,
      font,
      colour,
      size,
      x: start.x + (isVertical ? 0 : at * size),
      y: start.y + (isVertical ? at * size : 0),
      width,
      pose: isVertical ? (cell.form === 'letter' ? 'turned' : 'upright') : 'across',
      isLetter: cell.form !== 'upright',
    })
  })
  return glyphs.filter(({ text }) => text.trim() !== '')
}

function isSameFace({ text, font }: Glyph, cell: Cell, typefaces: Typefaces): boolean {
  const face = (letter: string) => typefaces.faceOf(font.family, letter, true)
  return font.weight === cell.weight && face(Array.from(text)[0] ?? '') === face(cell.text)
}

function widthOf({ text, form }: Cell, font: Font, typefaces: Typefaces): number {
  if (form === 'upright') return 1
  return Array.from(text).reduce((sum, letter) => sum + typefaces.widthOf(font, letter), 0)
}
