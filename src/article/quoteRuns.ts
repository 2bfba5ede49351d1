import { plainTextOf, type QuoteKind } from './richText.ts'
import type { RichText } from './schema.ts'

/** A stretch of a quote: the speaker's own words, without the 「」 that they are set in, or what stands around them. */
export interface QuoteRun {
  text: string
  isSpeech: boolean
}

interface QuoteText {
  readonly kind: QuoteKind
  readonly text: RichText
}

/**
 * The words of a quote by its kind. Fragments of a direct quote were said apart: … stands between them, outside the
 * brackets, since nobody said it.
 */
export function quoteRuns({ kind, text }: QuoteText): QuoteRun[] {
  return text.flatMap((span, index) => {
    const isSpeech = typeof span !== 'string' && span.type === 'speech'
    const run = { text: isSpeech ? span.text : plainTextOf([span]), isSpeech }
    if (kind === 'direct' && index > 0) return [{ text: '…', isSpeech: false }, run]
    return run.text === '' ? [] : [run]
  })
}

/** The words of a run as they are set: speech in 「」. */
export const textOfRun = ({ text, isSpeech }: QuoteRun) => (isSpeech ? `「${text}」` : text)

/** The words of a quote as one plain string. */
export function textOfQuote(quote: QuoteText): string {
  return quoteRuns(quote).map(textOfRun).join('')
}
