import type { RichText, Span } from './schema.ts'

/**
 * How a quote gives the speaker's words (quotation-attribution research: direct, mixed, indirect).
 * direct 直接: only the speaker's own words. mixed 一部直接: own words inside a report. indirect 要旨: report only.
 */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** The speaker's own words in a text, each fragment by itself. */
export function speechOf(text: RichText): string[] {
  return text.flatMap((span) => (typeof span !== 'string' && span.type === 'speech' ? [span.text] : []))
}

/** The kind follows from the spans and is stored nowhere. */
export function quoteKindOf(text: RichText): QuoteKind {
  const speech = speechOf(text).length
  if (speech === 0) return 'indirect'
  return speech === text.length ? 'direct' : 'mixed'
}

/** The text as one plain string, speech and terms in 「」, without reference marks and readings. */
export function plainTextOf(text: RichText): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return span
      switch (span.type) {
        case 'speech':
        case 'term':
          return `「${span.text}」`
        case 'ruby':
          return span.base
        case 'link':
        case 'foreign':
          return span.text
        case 'cite':
          return ''
      }
    })
    .join('')
}

/** The same text without readings. What stood on both sides of one is one string again, as a search needs it. */
export function withoutReadings(text: RichText): RichText {
  return text.reduce<Span[]>((spans, span) => {
    const words = typeof span !== 'string' && span.type === 'ruby' ? span.base : span
    const last = spans.at(-1)
    if (typeof words !== 'string' || typeof last !== 'string') return [...spans, words]
    return [...spans.slice(0, -1), last + words]
  }, [])
}
