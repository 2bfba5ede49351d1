import { notAtLineEnd, notAtLineStart } from '../kinsoku.ts'

/** Words of one weight. */
export interface Run {
  text: string
  weight: 400 | 700
}

/**
 * How a cell is set. upright: one character in a square of 1em. combined: one or two narrow characters upright in a
 * square (JLREQ 縦中横). letter: as wide as it is, and turned sideways in a vertical line.
 */
export type CellForm = 'upright' | 'combined' | 'letter'

/**
 * How well a line breaks before a cell. phrase: where phrases (文節), words or parts of a name meet. inside: inside a
 * phrase. word: inside a word, or between a number and its unit. never: 禁則 (JLREQ).
 */
export type BreakQuality = 'phrase' | 'inside' | 'word' | 'never'

/** What takes one place in a line and is never divided. */
export interface Cell {
  text: string
  form: CellForm
  weight: 400 | 700
  breakBefore: BreakQuality
}

export interface CellOptions {
  isVertical: boolean
  /** Lengths of the phrases of the whole text in UTF-16 code units. */
  phrases?: readonly number[] | undefined
  /** A name: breaks after ・ and spaces. */
  isName?: boolean
  /** Whether a font holds a character (grapheme cluster) whole. */
  canDraw: (character: string) => boolean
}

/** 下駄: what printers set where a sort is missing. Says that a character stands here and cannot be shown. Never bold. */
export const missingCharacter = '〓'

const characters = new Intl.Segmenter('ja')
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Surrogate}]/gu
const katakana = /^[\p{Script=Katakana}ー]/u
const halfWidthKana = /[\uff61-\uff9f]/u
/** Stands upright in a vertical line (UAX #50, values U, Tu and those Tr for which Japanese fonts have a form). */
const uprightCharacter =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Extended_Pictographic}§¶×÷°±\u2015\u2016\u2025\u2026\u2030-\u203c\u2042\u2047-\u2049\u2100-\u214f\u2150-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3000-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u

interface Character {
  text: string
  form: CellForm
  weight: 400 | 700
  /** Place in the whole text, in UTF-16 code units. */
  offset: number
}

/**
 * Cuts a text into the cells that lines are made of. Characters that no font holds become 〓; controls that have no
 * form (such as those for the direction of writing) are left out; half-width kana are set full width.
 */
export function cutCells(runs: readonly Run[], options: CellOptions): Cell[] {
  const found = listCharacters(runs, options.canDraw)
  const cells = options.isVertical ? combineCharacters(found) : found
  const cuts = new Set<number>()
  let end = 0
  for (const length of options.phrases ?? []) cuts.add((end += length))
  return cells.map(({ text, form, weight, offset }, index) => ({
    text,
    form,
    weight,
    breakBefore: breakBetween(
      cells[index - 1],
      { text, form, weight, offset },
      cuts,
      options.isName ?? false,
    ),
  }))
}

function listCharacters(runs: readonly Run[], canDraw: CellOptions['canDraw']): Character[] {
  const found: Character[] = []
  let start = 0
  for (const { text: words, weight } of runs) {
    for (const { segment, index } of characters.segment(words)) {
      const text = visibleForm(segment)
      const isSecondSpace = text === ' ' && (found.at(-1)?.text ?? ' ') === ' '
      if (text === '' || isSecondSpace) continue
      const offset = start + index
      if (text !== ' ' && text !== '\u3000' && !canDraw(text))
        found.push({ text: missingCharacter, form: 'upright', weight: 400, offset })
      else found.push({ text, form: uprightCharacter.test(text) ? 'upright' : 'letter', weight, offset })
    }
    start += words.length
  }
  return found
}

function visibleForm(character: string): string {
  if (/^\s$/u.test(character) && character !== '\u3000') return ' '
  const text = character.replace(invisible, '')
  return text.normalize(halfWidthKana.test(text) ? 'NFKC' : 'NFC')
}

/** Numbers of one or two digits, %, ! and ?, and initials stand upright in a vertical line. */
function combineCharacters(all: readonly Character[]): Character[] {
  return listWords(all).flatMap((word) => {
    const [first] = word
    const text = word.map((character) => character.text).join('')
    if (first?.form !== 'letter') return word
    if (/^[A-Z]{1,4}$/.test(text)) return word.map((letter) => ({ ...letter, form: 'combined' as const }))
    const [, number = '', sign = ''] = /^(\d{1,2})?(%|[!?]{1,2})?$/.exec(text) ?? []
    if (number + sign === '') return word
    return [number, sign]
      .map((part, index) => ({
        ...first,
        text: part,
        form: 'combined' as const,
        offset: first.offset + (index === 0 ? 0 : number.length),
      }))
      .filter((part) => part.text !== '')
  })
}

/** Letters of one weight that stand together form a word; every other character is one by itself. */
function listWords(all: readonly Character[]): Character[][] {
  const words: Character[][] = []
  for (const character of all) {
    const word = words.at(-1)
    const last = word?.at(-1)
    const goesOn =
      last?.form === 'letter' &&
      character.form === 'letter' &&
      last.weight === character.weight &&
      last.text !== ' ' &&
      character.text !== ' '
    if (word && goesOn) word.push(character)
    else words.push([character])
  }
  return words
}

function breakBetween(
  last: Character | undefined,
  next: Character,
  cuts: ReadonlySet<number>,
  isName: boolean,
): BreakQuality {
  if (!last || next.text === ' ' || notAtLineEnd.test(last.text) || notAtLineStart.test(next.text))
    return 'never'
  if (last.text === ' ') return 'phrase'
  if (last.text === '・') return 'phrase'
  if (isName) return last.text === '＝' ? 'phrase' : 'word'
  const areOneWord = last.form !== 'upright' && next.form !== 'upright'
  if (areOneWord || /\p{Nd}$/u.test(last.text)) return 'word'
  if (cuts.has(next.offset)) return 'phrase'
  return katakana.test(last.text) && katakana.test(next.text) ? 'word' : 'inside'
}
