import { cutSentences } from './cutSentences.ts'
import { markHits } from './markHits.ts'

/**
 * The sentence of a text that holds most of what was searched for, whole: nothing is ever cut out of 「」.
 * @param words folded (see `searchWords`)
 * @returns the first sentence where none holds a word
 */
export function sentenceWith(text: string, words: readonly string[]): string {
  const sentences = cutSentences(text)
  const counts = sentences.map((sentence) =>
    markHits(sentence, words).reduce((sum, piece) => sum + (piece.isHit ? piece.text.length : 0), 0),
  )
  return sentences[counts.indexOf(Math.max(...counts))] ?? text
}
