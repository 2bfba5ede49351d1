import { foldText, foldUnits, searchWords } from './foldText.ts'

/** A run of a text, and whether it holds what was searched for. */
export interface HitPiece {
  text: string
  isHit: boolean
}

/**
 * Cuts a text into what was searched for and the rest: whole words, or where a word does not occur as such, the longer
 * parts of it that do. Folding changes lengths (㍿ is 株式会社), so each folded character keeps the place that it came
 * from, and the marks fall on the text as it was written.
 * @param words folded (see `searchWords`)
 * @returns pieces that together are the text
 */
export function markHits(text: string, words: readonly string[]): HitPiece[] {
  // Most texts hold no hit, and folding one unit by unit takes long.
  const whole = foldText(text)
  const hits = words.flatMap((word) => (whole.includes(word) ? [word] : commonRuns(word, whole)))
  if (hits.length === 0) return text === '' ? [] : [{ text, isHit: false }]

  const units = foldUnits(text)
  const foldedUnits = units.map(foldText)
  const folded = foldedUnits.join('')
  const unitAt = foldedUnits.flatMap((unit, index) => Array.from({ length: unit.length }, () => index))
  const isHit = new Set<number>()
  for (const hit of hits)
    for (let at = folded.indexOf(hit); at >= 0; at = folded.indexOf(hit, at + 1)) {
      // What folds to nothing between two letters of a hit belongs to it, and the long vowel at its end.
      const first = unitAt[at] ?? 0
      let last = unitAt[at + hit.length - 1] ?? first
      // A part of a word may be one character (ビ folds to ブイ), which is chance.
      if (first === last && !words.includes(hit)) continue
      while (units[last + 1]?.startsWith('ー')) last++
      for (let unit = first; unit <= last; unit++) isHit.add(unit)
    }

  const pieces: HitPiece[] = []
  units.forEach((unit, index) => {
    const last = pieces.at(-1)
    if (last?.isHit === isHit.has(index)) last.text += unit
    else pieces.push({ text: unit, isHit: isHit.has(index) })
  })
  return pieces
}

/** Marks what a search is for, in one text after another; undefined for a search without words. */
export function hitMarker(query: string): ((text: string) => HitPiece[]) | undefined {
  const words = searchWords(query)
  return words.length === 0 ? undefined : (text) => markHits(text, words)
}

/**
 * The parts of a word, as long as they can be, that occur in a text. Short ones may be chance.
 * @param word folded, as is the text
 */
export function commonRuns(word: string, text: string): string[] {
  const least = Math.max(2, Math.min(4, Math.floor(word.length / 2)))
  const runs: string[] = []
  for (let start = 0; start + least <= word.length; start++) {
    let end = start + least
    if (!text.includes(word.slice(start, end))) continue
    while (end < word.length && text.includes(word.slice(start, end + 1))) end++
    runs.push(word.slice(start, end))
    start = end - 1
  }
  return runs
}
