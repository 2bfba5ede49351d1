import type { LinkedQuote } from './linkArticle.ts'

/** The statements of the same speaker before and after one, in the order of the article. */
export function speakerNeighbours(quote: LinkedQuote): {
  previous: LinkedQuote | undefined
  next: LinkedQuote | undefined
} {
  const { quotes } = quote.speaker
  const index = quotes.indexOf(quote)
  return { previous: quotes[index - 1], next: quotes[index + 1] }
}
