/** Words longer than this take more than six lines at any width. */
const mostLetters = 240

/** The classes that clamp long words where many stand below each other. Their own page has them whole, and so has paper. */
export function clampOf(words: string): string {
  return words.length > mostLetters ? 'line-clamp-6 print:line-clamp-none' : ''
}
