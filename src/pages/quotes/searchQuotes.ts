import { checkClaim, claimIn, type ClaimCheck } from '../../article/checkClaim.ts'
import { findQuotes, indexOfQuotes } from '../../article/findQuotes.ts'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { hitMarker } from '../../article/markHits.ts'
import { inSlices } from '../../loading/inSlices.ts'

/** What words find in a list of quotes. */
export interface QuoteSearch {
  /** Best first. */
  found: readonly LinkedQuote[]
  /** See `SearchedWords`. */
  mark: ReturnType<typeof hitMarker>
  /** Where the words are taken as a claim that something was said. */
  claim: ClaimCheck | undefined
}

/** Looks for words, and checks what they claim. Words without a letter find everything. */
export function searchQuotes(quotes: readonly LinkedQuote[], query: string): QuoteSearch {
  const mark = hitMarker(query)
  const claim = claimIn(query)
  return {
    found: mark ? findQuotes(quotes, query).map(({ record }) => record) : quotes,
    mark,
    claim: claim === undefined ? undefined : checkClaim(quotes, claim),
  }
}

/** Fills the index ahead of the first search. */
export const prepareQuoteSearch = (quotes: readonly LinkedQuote[]) =>
  inSlices(indexOfQuotes(quotes).prepare())
