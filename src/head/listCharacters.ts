/** Letters, digits and signs that never join with what follows. */
const single =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Nd}\p{P}\p{Sm}\p{Zs}ー─]*$/u

let segmenter: Intl.Segmenter | undefined

/**
 * What a reader sees as the characters of a text (grapheme clusters, Unicode Standard Annex #29). The typesetting stands
 * alone and has its own, which only the build uses.
 */
export function listCharacters(text: string): string[] {
  if (single.test(text)) return [...text]
  // Made when it is first needed: it takes a phone 60 ms, and most texts do without.
  segmenter ??= new Intl.Segmenter('ja')
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
