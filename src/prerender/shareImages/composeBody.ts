import type { CardBody } from './card.ts'
import { composeLongQuote } from './composeLongQuote.ts'
import { composeReport } from './composeReport.ts'
import type { Area, Drawing } from './drawing.ts'
import { fitVertically, type VerticalBlock } from './fitText.ts'
import { nameText } from './nameText.ts'
import type { Typefaces } from './typefaces.ts'

/** Where the words stand, in the middle of what the column leaves. */
const area: Area = { x: 418, y: 56, width: 694, height: 520 }

/** Line length and size by the length of the quote, as on the plate of its page. */
const quoteFits = {
  short: { size: 52, measure: 10, leading: 1.9 },
  medium: { size: 40, measure: 14.4, leading: 1.85 },
  long: { size: 34, measure: 16.5, leading: 1.75 },
} as const

const mincho = { family: 'mincho', colour: 'ink' } as const

/** The words that a picture is shared for, at the right of its column. */
export function composeBody(body: CardBody, typefaces: Typefaces): Drawing {
  switch (body.type) {
    case 'quote':
      return fitVertically([quoteBlock(body)], area, typefaces)
    case 'long-quote':
      return composeLongQuote(body.text, area, typefaces)
    case 'report':
      return composeReport(body, area, typefaces)
    case 'story':
      return fitVertically(storyBlocks(body), area, typefaces)
    case 'agreement':
      return fitVertically(
        [
          { ...mincho, ...body.title, size: 58, measure: 9, leading: 1.4, gap: 0 },
          { ...mincho, ...body.text, size: 30, measure: 16.5, leading: 1.8, gap: 1.6 },
        ],
        area,
        typefaces,
      )
    case 'speaker':
      return fitVertically(
        [
          { ...mincho, ...nameText(body.names, typefaces), size: 84, measure: 7, leading: 1.3, gap: 0 },
          ...(body.role
            ? [
                {
                  ...mincho,
                  ...body.role,
                  colour: 'ink-2' as const,
                  size: 34,
                  measure: 15,
                  leading: 1.7,
                  gap: 1.6,
                },
              ]
            : []),
        ],
        area,
        typefaces,
      )
  }
}

/** A few words are set larger than a sentence. */
function quoteBlock({ text, fit }: Extract<CardBody, { type: 'quote' }>): VerticalBlock {
  const style = quoteFits[fit]
  const length = text.runs.reduce((sum, run) => sum + run.text.length, 0)
  const size = Math.max(style.size, Math.min(84, 900 / length))
  return { ...mincho, ...text, ...style, size, gap: 0, hangs: true }
}

function storyBlocks({
  kicker,
  headline,
  second,
  dek,
}: Extract<CardBody, { type: 'story' }>): VerticalBlock[] {
  return [
    { ...kicker, family: 'gothic', colour: 'ink-2', size: 22, measure: 23, leading: 1.6, gap: 0 },
    { ...mincho, ...headline, size: 74, measure: 8.5, leading: 1.3, gap: 0.5 },
    ...(second ? [{ ...mincho, ...second, size: 50, measure: 9, leading: 1.35, gap: 0.6 }] : []),
    { ...mincho, ...dek, size: 27, measure: 19, leading: 1.8, gap: 1.5 },
  ]
}
