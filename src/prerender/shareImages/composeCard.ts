import type { Card } from './card.ts'
import { composeBody } from './composeBody.ts'
import { composeColumn } from './composeColumn.ts'
import { imageSize, type Drawing } from './drawing.ts'
import type { Typefaces } from './typefaces.ts'

/** Lays out a card: the 子持ち罫 over the whole width, the column, a rule, and the words. */
export function composeCard(card: Card, typefaces: Typefaces): Drawing {
  return [
    { type: 'box', x: 0, y: 0, width: imageSize.width, height: 12, fill: 'ink' },
    { type: 'box', x: 0, y: 16, width: imageSize.width, height: 2, fill: 'ink' },
    { type: 'box', x: 393, y: 52, width: 1, height: 530, fill: 'line-2' },
    ...composeColumn(card, typefaces),
    ...composeBody(card.body, typefaces),
  ]
}
