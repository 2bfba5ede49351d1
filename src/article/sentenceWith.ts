import { cutSentences } from './cutSentences.ts'
import { foldText } from './foldText.ts'

/**
 * The sentence of a text that holds most of the words searched for, whole: nothing is ever cut out of 「」.
 * @param terms folded words (see `searchWords`)
 * @returns the first sentence where none holds a word
 */
export function sentenceWith(text: string, terms: readonly string[]): string {
  const sentences = cutSentences(text)
  const counts = sentences.map((sentence) => {
    const folded = foldText(sentence)
    return terms.filter((word) => folded.includes(word)).length
  })
  return sentences[counts.indexOf(Math.max(...counts))] ?? text
}
