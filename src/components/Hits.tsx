import { useHitPieces } from './SearchedWords.ts'

/** Names, dates and other short text, with what was searched for marked. */
export function Hits({ text }: { text: string }) {
  return useHitPieces(text).map((piece, index) =>
    piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text,
  )
}
