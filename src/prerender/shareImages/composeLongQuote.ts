import type { CardText } from './card.ts'
import { moveDrawing, type Area, type Drawing } from './drawing.ts'
import { fitHorizontally } from './fitText.ts'
import type { Typefaces } from './typefaces.ts'

const style = { family: 'mincho', colour: 'ink', size: 36, leading: 1.75, hangs: true } as const
/** From the text to the rules above and below it, and to their ends. */
const gap = 22
const margin = 24

/** Speech that is too long for vertical lines: horizontal, between solid rules. */
export function composeLongQuote(text: CardText, area: Area, typefaces: Typefaces): Drawing {
  const { drawing, height } = fitHorizontally(
    { ...style, ...text },
    { width: area.width - 2 * margin, height: area.height - 2 * gap, smallest: 14 },
    typefaces,
  )
  const y = area.y + (area.height - height) / 2
  const rule = { type: 'box', x: area.x, width: area.width, height: 2, fill: 'ink' } as const
  return [
    { ...rule, y: y - gap },
    ...moveDrawing(drawing, area.x + margin, y),
    { ...rule, y: y + height + gap - rule.height },
  ]
}
