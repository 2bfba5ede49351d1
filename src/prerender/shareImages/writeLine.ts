import { moveDrawing, type Drawing } from './drawing.ts'
import { fitHorizontally } from './fitText.ts'
import type { ColourRole } from '../tokenColours.ts'
import type { Font, Typefaces } from './typefaces.ts'

export interface LineStyle extends Font {
  colour: ColourRole
  /** Largest and smallest size in px. */
  size: number
  smallest: number
  /** Letter spacing in em. */
  tracking?: number
}

export interface WrittenLine {
  drawing: Drawing
  /** Where its ink ends, and the size that it came out at. */
  end: number
  size: number
}

/**
 * One horizontal line, smaller or cut with … where it is too long.
 * @param corner of its em box, top and left
 * @param width most that it may take
 */
export function writeLine(
  text: string,
  style: LineStyle,
  corner: { x: number; y: number },
  width: number,
  typefaces: Typefaces,
): WrittenLine {
  const { weight, smallest, ...block } = style
  const line = { ...block, runs: [{ text, weight }], leading: 1 }
  const fitted = fitHorizontally(line, { width, lines: 1, smallest }, typefaces)
  const drawing = moveDrawing(fitted.drawing, corner.x, corner.y)
  const glyphs = drawing.flatMap((item) => (item.type === 'glyph' ? [item] : []))
  return {
    drawing,
    end: Math.max(corner.x, ...glyphs.map(({ x, width: em, size }) => x + em * size)),
    size: glyphs[0]?.size ?? style.size,
  }
}
