import type { CardFigure } from './card.ts'
import type { Drawing } from './drawing.ts'
import type { Typefaces } from './typefaces.ts'
import { writeLine, type LineStyle } from './writeLine.ts'

const labelStyle: LineStyle = { family: 'gothic', weight: 400, colour: 'ink-3', size: 20, smallest: 16 }
const valueStyle: LineStyle = { family: 'mincho', weight: 700, colour: 'ink', size: 46, smallest: 24 }
const unitStyle: LineStyle = { family: 'mincho', weight: 700, colour: 'ink', size: 26, smallest: 16 }

export const figureHeight = 82
/** Of the em box, above the baseline. */
const ascent = 0.88

/** A figure with its label above it and its unit behind it, on one baseline. */
export function composeFigure(
  { label, value, unit }: CardFigure,
  { x, y, width }: { x: number; y: number; width: number },
  typefaces: Typefaces,
): Drawing {
  const widthOfUnit = unit ? Math.min(width / 2, (unit.length + 0.5) * unitStyle.size) : 0
  const baseline = y + 30 + valueStyle.size * ascent
  const above = (size: number) => baseline - size * ascent
  // The value is set first to learn its size, then on the baseline.
  const { size } = writeLine(value, valueStyle, { x, y }, width - widthOfUnit, typefaces)
  const number = writeLine(value, valueStyle, { x, y: above(size) }, width - widthOfUnit, typefaces)
  const start = number.end + 6
  const corner = { x: start, y: above(unitStyle.size) }
  return [
    ...writeLine(label, labelStyle, { x, y: y + 4 }, width, typefaces).drawing,
    ...number.drawing,
    ...(unit ? writeLine(unit, unitStyle, corner, x + width - start, typefaces).drawing : []),
  ]
}
