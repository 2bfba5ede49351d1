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

/**
 * Where every word occurs: `title` when all do in what the record is shown by, else `rest`.
 * @returns undefined where a word is missing
 */
export function findIn(
  { folded, titleEnd }: Haystack,
  terms: readonly string[],
): 'title' | 'rest' | undefined {
  let found: 'title' | 'rest' = 'title'
  for (const word of terms) {
    const at = folded.indexOf(word)
    if (at < 0) return undefined
    if (at >= titleEnd) found = 'rest'
  }
  return found
}
