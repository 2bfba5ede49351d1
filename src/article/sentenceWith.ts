import { foldText } from './foldText.ts'

/**
 * The sentence of a text that holds most of the words searched for, whole: nothing is ever cut out of 「」.
 * @param words folded words (see `searchWords`)
 * @returns the first sentence where none holds a word
 */
export function sentenceWith(text: string, words: readonly string[]): string {
  const sentences = cutSentences(text)
  const counts = sentences.map((sentence) => {
    const folded = foldText(sentence)
    return words.filter((word) => folded.includes(word)).length
  })
  return sentences[counts.indexOf(Math.max(...counts))] ?? text
}

/** Cuts after 。！？, but not inside brackets. */
function cutSentences(text: string): string[] {
  const sentences = ['']
  let depth = 0
  for (const character of text) {
    sentences.push((sentences.pop() ?? '') + character)
    if ('「『（'.includes(character)) depth++
    else if ('」』）'.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '。！？'.includes(character)) sentences.push('')
  }
  return sentences.filter((sentence) => sentence !== '')
}
