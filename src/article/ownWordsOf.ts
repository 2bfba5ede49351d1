import { cutSentences } from './cutSentences.ts'
import type { LinkedQuote } from './linkArticle.ts'
import { speechOf } from './richText.ts'

interface OwnWords {
  quote: LinkedQuote
  /** One sentence in its 「」. */
  text: string
}

/** A line of own words among quotes: how the first direct one begins; where none is, the longest fragment of the mixed. */
export function ownWordsOf(quotes: readonly LinkedQuote[]): OwnWords | undefined {
  const spoken = quotes.flatMap((quote) =>
    speechOf(quote.text).flatMap((speech) => {
      const [sentence] = cutSentences(speech)
      return sentence ? [{ quote, text: `「${sentence.replace(/。$/u, '')}」` }] : []
    }),
  )
  const direct = spoken.find(({ quote }) => quote.kind === 'direct')
  return direct ?? spoken.toSorted((a, b) => b.text.length - a.text.length)[0]
}
