/** The width of a line of text: full-width characters are one em, the others about half of one. */
export function textWidth(text: string, size: number): number {
  return (
    [...text].reduce((sum, char) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(char) ? 0.56 : 1), 0) * size
  )
}

/** Shortens a text to a width in full-width characters. */
export function cutText(text: string, longest: number): string {
  if (textWidth(text, 1) <= longest) return text
  let kept = ''
  for (const char of text) {
    if (textWidth(kept + char, 1) > longest - 1) break
    kept += char
  }
  return `${kept}…`
}

const scriptOf = (char: string) =>
  /[\p{Script=Katakana}ー]/u.test(char)
    ? 'katakana'
    : /\p{Script=Hiragana}/u.test(char)
      ? 'hiragana'
      : /\p{Script=Han}/u.test(char)
        ? 'kanji'
        : 'other'

/** Breaks a title near its middle, where the script changes or after ・ if it can, but never before a small sign. */
export function wrapTitle(text: string, longest: number): string[] {
  const chars = [...text]
  const cost = (at: number) => {
    const [before = '', after = ''] = [chars[at - 1], chars[at]]
    if (/[\dー・、。」）っゃゅょッャュョァィゥェォ]/u.test(after)) return Infinity
    const isGoodPlace =
      /[・、 ]/u.test(before) || (scriptOf(before) !== scriptOf(after) && scriptOf(after) !== 'hiragana')
    return Math.abs(at - chars.length / 2) + (isGoodPlace ? 0 : 2)
  }
  const places = chars.map((_, at) => at).slice(1)
  const best = places.toSorted((a, b) => cost(a) - cost(b))[0]
  if (best === undefined || cost(best) === Infinity) return [cutText(text, longest)]
  return [chars.slice(0, best), chars.slice(best)].map((line) => cutText(line.join('').trim(), longest))
}
