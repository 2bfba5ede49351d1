import { createContext, use } from 'react'
import { markHits, type HitPiece } from '../article/markHits.ts'

/** The folded words that the list on screen was searched for: text in it marks them. */
export const SearchedWords = createContext<readonly string[]>([])

/** A text cut into what was searched for and the rest. */
export function useHitPieces(text: string): readonly HitPiece[] {
  const terms = use(SearchedWords)
  return terms.length === 0 ? [{ text, isHit: false }] : markHits(text, terms)
}
