import { foldText } from './foldText.ts'

/** A run of a text, and whether it holds what was searched for. */
export interface HitPiece {
  text: string
  isHit: boolean
}

/**
 * What folds by itself: a character with the marks that join it (か + ゙, ｶ + ﾞ), or a run of Hangul letters.
 * Folding a text is folding its units one after another.
 */
const foldUnit =
  /[\uac00-\ud7a3]?[\u1100-\u11ff\u3131-\u318e\uffa0-\uffdc]+|[^][\p{M}\uff9e\uff9f\u200c\u200d]*/gu

/**
 * Cuts a text into what was searched for and the rest. Folding changes lengths (㍿ is 株式会社), so each folded
 * character keeps the place that it came from, and the marks fall on the text as it was written.
 * @param terms folded words (see `searchWords`)
 * @returns pieces that together are the text
 */
export function markHits(text: string, terms: readonly string[]): HitPiece[] {
  const words = terms.filter(Boolean)
  // Most texts hold no hit, and folding one unit by unit takes long.
  const whole = foldText(text)
  if (!words.some((word) => whole.includes(word))) return text === '' ? [] : [{ text, isHit: false }]

  const units = text.match(foldUnit) ?? []
  const foldedUnits = units.map(foldText)
  const folded = foldedUnits.join('')
  const unitAt = foldedUnits.flatMap((unit, index) => Array.from({ length: unit.length }, () => index))
  const isHit = new Set<number>()
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      for (const unit of unitAt.slice(at, at + word.length)) isHit.add(unit)

  const pieces: HitPiece[] = []
  units.forEach((unit, index) => {
    const last = pieces.at(-1)
    if (last?.isHit === isHit.has(index)) last.text += unit
    else pieces.push({ text: unit, isHit: isHit.has(index) })
  })
  return pieces
}
