import { foldText } from './foldText.ts'

/** What a record can be found by, folded: first the words by which it is shown, then the rest. */
export interface Haystack {
  folded: string
  /** Where the rest begins. */
  titleEnd: number
}

type Parts = readonly (string | undefined)[]

/** Folds the parts of a record, a line each, so that no search reaches from one into the next. */
export function makeHaystack(title: Parts, rest: Parts): Haystack {
  const fold = (parts: Parts) => foldText(parts.filter((part) => part !== undefined).join('\n'))
  const first = fold(title)
  return { folded: `${first}\n${fold(rest)}`, titleEnd: first.length }
}

/** Whether every word occurs. */
export function holds({ folded }: Haystack, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}

/** Whether every word occurs in what the record is shown by. */
export function holdsInTitle({ folded, titleEnd }: Haystack, words: readonly string[]): boolean {
  return words.every((word) => {
    const at = folded.indexOf(word)
    return at >= 0 && at < titleEnd
  })
}
