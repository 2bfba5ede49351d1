import { imageSize } from '../../head/pageMeta.ts'
import type { Fonts } from '../../typesetting/fonts.ts'
import { recordPhrases } from '../phraseRecorder.ts'
import { lightColour } from '../tokenColours.ts'
import type { Card } from './card.ts'
import { composeBody } from './composeBody.ts'
import { composeColumn } from './composeColumn.ts'
import type { Drawing } from './drawing.ts'

/** Lays out a card: the 子持ち罫 over the whole width, the column, a rule, and the words. */
export function composeCard(card: Card, fonts: Fonts): Drawing {
  const phrases = recordPhrases(card.language, card.unbroken)
  return [
    { type: 'box', x: 0, y: 0, width: imageSize.width, height: 12, fill: lightColour('ink') },
    { type: 'box', x: 0, y: 16, width: imageSize.width, height: 2, fill: lightColour('ink') },
    { type: 'box', x: 393, y: 52, width: 1, height: 530, fill: lightColour('line-2') },
    ...composeColumn(card, phrases, fonts),
    ...composeBody(card.body, phrases, fonts),
  ]
}
