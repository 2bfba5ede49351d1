import type { PhraseBook } from '../../article/linkArticle.ts'
import { cutSentences } from '../../article/cutSentences.ts'
import { textOfRun, type QuoteRun } from '../../article/quoteRuns.ts'
import { kindMeanings } from '../../strings/quotePage.ts'
import type { Font, Fonts } from '../../typesetting/fonts.ts'
import type { TextRuns } from '../../typesetting/cutCells.ts'
import { fitHorizontally } from '../../typesetting/fitHorizontally.ts'
import { fitVertically, type Area, type VerticalBlock } from '../../typesetting/fitVertically.ts'
import { lightColour } from '../tokenColours.ts'
import type { CardBody } from './card.ts'
import { moveDrawing, type Drawing } from './drawing.ts'
import { nameText, phrasedText } from './phrasedText.ts'

/** Where the words stand, in the middle of what the column leaves. */
const area: Area = { x: 418, y: 56, width: 694, height: 520 }

const mincho = { family: 'mincho', colour: lightColour('ink') } as const
const gothic = { family: 'gothic', colour: lightColour('ink-3') } as const

/** Line length and size by the length of the quote, as on the plate of its page. */
const quoteFits = {
  short: { size: 52, measure: 10, leading: 1.9 },
  medium: { size: 40, measure: 14.4, leading: 1.85 },
  long: { size: 34, measure: 16.5, leading: 1.75 },
} as const

/** The words that a picture is shared for, at the right of its column. */
export function composeBody(body: CardBody, phrases: PhraseBook, fonts: Fonts): Drawing {
  if (body.type !== 'quote') return fitVertically(listBlocks(body, phrases, fonts), area, fonts)
  const { kind, fit, runs } = body
  if (kind === 'indirect') return composeReport(runs, phrases, fonts)
  // So much bold would be hard to read; in a mixed quote it still sets the speaker's words apart.
  const text = quoteText(runs, kind === 'direct' && fit === 'horizontal' ? 400 : 700, phrases)
  if (fit === 'horizontal') return composeLongQuote(text, fonts)
  const { size, ...style } = quoteFits[fit]
  const length = text.runs.reduce((sum, run) => sum + run.text.length, 0)
  // A few words are set larger than a sentence.
  const largest = Math.max(size, Math.min(84, 900 / length))
  const block = { ...mincho, ...text, ...style, size: largest, gap: 0, hangs: true }
  return fitVertically([block], area, fonts)
}

/** Blocks from right to left. */
function listBlocks(
  body: Exclude<CardBody, { type: 'quote' }>,
  phrases: PhraseBook,
  fonts: Fonts,
): VerticalBlock[] {
  const plain = (text: string) => ({ ...mincho, ...phrasedText(text, 400, phrases) })
  const bold = (text: string) => ({ ...mincho, ...phrasedText(text, 700, phrases) })
  const quiet = { colour: lightColour('ink-2') }
  switch (body.type) {
    case 'story': {
      const { kicker, headline, second, dek } = body
      return [
        { ...plain(kicker), ...quiet, family: 'gothic', size: 22, measure: 23, leading: 1.6, gap: 0 },
        { ...bold(headline), size: 74, measure: 8.5, leading: 1.3, gap: 0.5 },
        ...(second ? [{ ...plain(second), size: 50, measure: 9, leading: 1.35, gap: 0.6 }] : []),
        { ...plain(dek), size: 27, measure: 19, leading: 1.8, gap: 1.5 },
      ]
    }
    case 'agreement':
      return [
        { ...bold(body.title), size: 58, measure: 9, leading: 1.4, gap: 0 },
        { ...plain(body.text), size: 30, measure: 16.5, leading: 1.8, gap: 1.6 },
      ]
    case 'speaker': {
      const { names, role } = body
      return [
        { ...mincho, ...nameText(names, fonts), size: 84, measure: 7, leading: 1.3, gap: 0 },
        ...(role ? [{ ...plain(role), ...quiet, size: 34, measure: 15, leading: 1.7, gap: 1.6 }] : []),
      ]
    }
  }
}

/** Speech in a weight of its own. */
function quoteText(quote: readonly QuoteRun[], weight: Font['weight'], phrases: PhraseBook): TextRuns {
  const runs = quote.map((run) => ({ text: textOfRun(run), weight: run.isSpeech ? weight : (400 as const) }))
  return { runs, phrases: phrases.get(runs.map(({ text }) => text).join('')) }
}

/** Horizontal, between solid rules. */
function composeLongQuote(text: TextRuns, fonts: Fonts): Drawing {
  // From the text to the rules above and below it, and to their ends.
  const [gap, margin] = [22, 24]
  const { x, width } = area
  const { glyphs, height } = fitHorizontally(
    { ...mincho, ...text, size: 36, leading: 1.75, hangs: true },
    { x: x + margin, y: 0, width: width - 2 * margin, height: area.height - 2 * gap, smallest: 14 },
    fonts,
  )
  const y = area.y + (area.height - height) / 2
  const rule = { type: 'box', x, width, height: 2, fill: lightColour('ink') } as const
  return [
    { ...rule, y: y - gap },
    ...moveDrawing(glyphs, 0, y),
    { ...rule, y: y + height + gap - rule.height },
  ]
}

/** Regular weight in horizontal lines, inside a dashed frame that says what it holds. */
function composeReport(runs: readonly QuoteRun[], phrases: PhraseBook, fonts: Fonts): Drawing {
  const [padding, gap] = [40, 26]
  const [x, width] = [area.x + padding, area.width - 2 * padding]
  let noteHeight = 0
  const notes = cutSentences(kindMeanings.indirect).flatMap((sentence) => {
    const fitted = fitHorizontally(
      { ...gothic, ...phrasedText(sentence, 400, phrases), size: 20, leading: 1.6 },
      { x, y: noteHeight, width, lines: 2, smallest: 16 },
      fonts,
    )
    noteHeight += fitted.height
    return fitted.glyphs
  })
  const block = fitHorizontally(
    { ...mincho, ...quoteText(runs, 400, phrases), size: 44, leading: 1.75 },
    { x, y: 0, width, height: area.height - 2 * padding - gap - noteHeight, smallest: 16 },
    fonts,
  )
  const height = block.height + gap + noteHeight + 2 * padding
  const y = area.y + (area.height - height) / 2
  const border = { width: 2, style: 'dashed', colour: lightColour('ink-2') } as const
  return [
    { type: 'box', ...area, y, height, fill: lightColour('paper-2'), border },
    ...moveDrawing(block.glyphs, 0, y + padding),
    ...moveDrawing(notes, 0, y + padding + block.height + gap),
  ]
}
