import type { ColourRole } from '../tokenColours.ts'
import type { Font } from './typefaces.ts'

/** A rectangle in px of the picture. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export interface Box extends Area {
  type: 'box'
  fill?: ColourRole
  border?: { width: number; style: 'solid' | 'dashed'; colour: ColourRole }
  shape?: 'square' | 'circle' | 'diamond' | 'hexagon'
}

/** One character, or letters that stand together. */
export interface Glyph {
  type: 'glyph'
  text: string
  font: Font
  colour: ColourRole
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

/** A picture as the list of what is on it, later over earlier. */
export type Drawing = (Box | Glyph)[]

/** A drawing at another place. */
export function moveDrawing(drawing: Drawing, x: number, y: number): Drawing {
  return drawing.map((item) => ({ ...item, x: item.x + x, y: item.y + y }))
}

/** Size of a share image in px, as Open Graph consumers expect it. */
export const imageSize = { width: 1200, height: 630 } as const
