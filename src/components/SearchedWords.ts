import { createContext, use } from 'react'
import type { HitPiece } from '../article/markHits.ts'

/**
 * Marks what the list on screen was searched for: `markHits` with the words of the search. A function, so that a page
 * without a search does not load what it takes.
 */
export const SearchedWords = createContext<((text: string) => readonly HitPiece[]) | undefined>(undefined)

/** A text cut into what was searched for and the rest. */
export function useHitPieces(text: string): readonly HitPiece[] {
  const mark = use(SearchedWords)
  return mark ? mark(text) : [{ text, isHit: false }]
}
