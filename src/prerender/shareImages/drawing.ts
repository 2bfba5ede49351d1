import type { SideShape } from '../../components/SideMark.tsx'
import type { Area } from '../../typesetting/fitVertically.ts'
import type { Glyph } from '../../typesetting/setBlock.ts'

/** A rectangle with a fill or a border, cut to a shape if one is named. */
export interface Box extends Area {
  type: 'box'
  /** Colours are those of CSS. */
  fill?: string
  border?: { width: number; style: 'solid' | 'dashed'; colour: string }
  shape?: SideShape
}

/** A picture as the list of what is on it in px, later over earlier. */
export type Drawing = (Box | Glyph)[]

/** A drawing at another place. */
export function moveDrawing(drawing: Drawing, x: number, y: number): Drawing {
  return drawing.map((item) => ({ ...item, x: item.x + x, y: item.y + y }))
}
