/** Up to this many characters a passage is named whole. */
const longestExact = 48
const longestEnd = 24
const stop = /[、。，．：；！？…「」『』（）〔〕]/
/** A word joiner behind a full stop, as before a reference mark, would hide that a word has ended. */
const outerStops = /^[\s、。，．：；！？…「」『』（）〔〕]+|[\s、。，．：；！？…「」『』（）〔〕]+$/g

/**
 * The text directive for a passage, to stand behind the fragment that names its place: `:~:text=…`
 * (WICG Scroll to Text Fragment). A short passage is given whole, a long one by its first and last words. It is cut at
 * punctuation only, where every browser sees the end of a word.
 * @param text the passage as the page shows it, inside one block
 */
export function textFragmentOf(text: string): string {
  const passage = text.replace(outerStops, '')
  if (passage === '') return ''
  if (Array.from(passage).length <= longestExact) return `:~:text=${encode(passage)}`
  const start = beginningOf(passage)
  const end = reverse(beginningOf(reverse(passage)))
  return start && end && start.length + end.length < passage.length
    ? `:~:text=${encode(start)},${encode(end)}`
    : `:~:text=${encode(passage)}`
}

/** As many whole clauses from the start as fit. */
function beginningOf(passage: string): string {
  const characters = Array.from(passage).slice(0, longestEnd + 1)
  const last = characters.findLastIndex((character, index) => index > 0 && stop.test(character))
  return characters.slice(0, Math.max(0, last)).join('')
}

const reverse = (text: string) => Array.from(text).toReversed().join('')

/** In a directive `-`, `,` and `&` have a meaning of their own. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
