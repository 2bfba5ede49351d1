import { listCharacters } from './listCharacters.ts'

/** Of a description, in characters. */
const longest = 120

/**
 * Cuts between what a reader sees as characters (grapheme clusters). Speech that is cut is closed first, because the …
 * is not part of what was said. Paragraphs become one line.
 */
export function shorten(text: string, length = longest): string {
  const line = text.replaceAll('\n', '')
  const characters = listCharacters(line)
  if (characters.length <= length) return line
  const start = characters.slice(0, length - 1)
  const kept = endsInSpeech(start) ? start.slice(0, -1) : start
  return `${kept.join('')}${endsInSpeech(kept) ? '」' : ''}…`
}

function endsInSpeech(characters: readonly string[]): boolean {
  return characters.lastIndexOf('「') > characters.lastIndexOf('」')
}
