import { katakana, mayBreakBetween, uprightInVertical } from './characterClasses.ts'
import { cutTateChuYoko } from './cutTateChuYoko.ts'
import type { Face, Family, Font, Fonts } from './fonts.ts'

/** Words of one weight. */
export interface Run {
  text: string
  weight: Font['weight']
}

/** Words, and where their lines may break. */
export interface TextRuns {
  runs: readonly Run[]
  /** Lengths of the phrases (文節) of the whole text in UTF-16 code units. */
  phrases?: readonly number[] | undefined
  /** A name: breaks after ・, ＝ and spaces. */
  isName?: boolean
}

/** Of lines and their characters. */
export type Direction = 'vertical' | 'horizontal'

/** What takes one place in a line and is never divided. */
export interface Cell {
  text: string
  /**
   * upright: one character in a square of 1em. combined: one or two narrow characters upright in a square (縦中横).
   * letter: as wide as it is, and turned sideways in a vertical line.
   */
  form: 'upright' | 'combined' | 'letter'
  weight: Font['weight']
  face: Face
  /** Of its ink in em, side by side. */
  width: number
  /**
   * How well a line breaks before it. phrase: where phrases, words or parts of a name meet. inside: inside a phrase.
   * word: inside a word, or between a number and its unit. never: 禁則.
   */
  breakBefore: 'phrase' | 'inside' | 'word' | 'never'
}

/** 下駄: what printers set where a sort is missing. Says that a character stands here and cannot be shown. Never bold. */
export const missingCharacter = '〓'

const characters = new Intl.Segmenter('ja')
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Surrogate}]/gu
const halfWidthKana = /[\uff61-\uff9f]/u

/** What a reader sees as the characters of a text (grapheme clusters). */
export function listCharacters(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment)
}

/**
 * Cuts a text into the cells that lines are made of. Characters that no font holds become 〓; controls that have no
 * form (such as those for the direction of writing) are left out; half-width kana are set full width.
 */
export function cutCells(
  { runs, phrases = [], isName = false }: TextRuns,
  family: Family,
  direction: Direction,
  fonts: Fonts,
): Cell[] {
  const phraseStarts = new Set<number>()
  let end = 0
  for (const length of phrases) phraseStarts.add((end += length))
  const cells: Cell[] = []
  let offset = 0
  for (const { text, isCombined, weight } of runs.flatMap((run) => listPieces(run, direction))) {
    const last = cells.at(-1)
    const startsPhrase = phraseStarts.has(offset)
    offset += text.length
    const visible = visibleForm(text)
    if (visible === '' || (visible === ' ' && (last?.text ?? ' ') === ' ')) continue
    const cell = makeCell(visible, isCombined, { family, weight }, fonts)
    cells.push({ ...cell, breakBefore: breakBetween(last, cell, startsPhrase, isName) })
  }
  return cells
}

/** What becomes one cell each: characters, and in a vertical line what is combined. */
function listPieces({ text, weight }: Run, direction: Direction) {
  const words = direction === 'vertical' ? cutTateChuYoko(text) : [{ text, isCombined: false }]
  return words.flatMap((word) =>
    (word.isCombined ? [word.text] : listCharacters(word.text)).map((piece) => ({
      text: piece,
      isCombined: word.isCombined,
      weight,
    })),
  )
}

/** What is drawn of a character: nothing of selectors and controls without a form, full-width kana. */
export function visibleForm(character: string): string {
  if (/^\s$/u.test(character) && character !== '\u3000') return ' '
  const text = character.replace(invisible, '')
  return text.normalize(halfWidthKana.test(text) ? 'NFKC' : 'NFC')
}

function makeCell(text: string, isCombined: boolean, font: Font, fonts: Fonts): Omit<Cell, 'breakBefore'> {
  const form = isCombined ? 'combined' : uprightInVertical.test(text) ? 'upright' : 'letter'
  const face = fonts.faceOf(font.family, text, form !== 'upright')
  if (!face && text === missingCharacter) throw new Error(`no face of ${font.family} holds ${text}`)
  if (!face) return makeCell(missingCharacter, false, { ...font, weight: 400 }, fonts)
  return { text, form, face, weight: font.weight, width: form === 'upright' ? 1 : fonts.widthOf(font, text) }
}

function breakBetween(
  last: Cell | undefined,
  next: Omit<Cell, 'breakBefore'>,
  startsPhrase: boolean,
  isName: boolean,
): Cell['breakBefore'] {
  if (!last || next.text === ' ' || !mayBreakBetween(last.text, next.text)) return 'never'
  if (last.text === ' ' || last.text === '・') return 'phrase'
  if (isName) return last.text === '＝' ? 'phrase' : 'word'
  const areOneWord = last.form !== 'upright' && next.form !== 'upright'
  if (areOneWord || /\p{Nd}$/u.test(last.text)) return 'word'
  if (startsPhrase) return 'phrase'
  return katakana.test(last.text) && katakana.test(next.text) ? 'word' : 'inside'
}
