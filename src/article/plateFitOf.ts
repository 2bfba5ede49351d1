import type { LinkedQuote } from './linkArticle.ts'
import { plainTextOf } from './richText.ts'

/** How a quotation is set, by its length in characters: vertical in three sizes, horizontal when it is too long for one look. */
export type PlateFit = 'short' | 'medium' | 'long' | 'horizontal'

/** Up to 40 characters a line of 12em, up to 90 one of 14.4em, up to 160 one of 16.5em; longer text is horizontal. */
export function plateFitOf(quote: LinkedQuote): PlateFit {
  if (quote.kind === 'indirect') return 'horizontal'
  const { length } = Array.from(plainTextOf(quote.text))
  if (length <= 40) return 'short'
  if (length <= 90) return 'medium'
  return length <= 160 ? 'long' : 'horizontal'
}

/** The same in a frame on another site: beside its speaker, a long quotation leaves no room for vertical lines. */
export function embedFitOf(quote: LinkedQuote): Exclude<PlateFit, 'long'> {
  const fit = quote.kind === 'direct' ? plateFitOf(quote) : 'horizontal'
  return fit === 'long' ? 'horizontal' : fit
}
