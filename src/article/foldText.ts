import { oldKanji } from './oldKanji.ts'
import { writeDays } from './writeDays.ts'

/** Pairs of a character and what stands for it, one after another. */
const pairs = (text: string): [string, string][] =>
  Array.from(text.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to])

/**
 * What characters are compared as. Each is replaced by itself, whatever stands beside it, so that a part of a text folds
 * to a part of what the text folds to: therefore バ becomes ブア, as ヴァ does.
 */
const replacements = new Map<string, string>([
  ...pairs('ァアィイゥウェエォオャヤュユョヨヮワヵカヶケヰイヱエヂジヅズヴブ'),
  ...pairs('一1二2三3四4五5六6七7八8九9〇0'),
  ...pairs(oldKanji),
  ...pairs('ςσyijiwv'),
  // Cyrillic as it is written in Latin letters; й and ё have lost their marks.
  ...pairs('аaбbвvгgґgдdеeєeзzиiіiкkлlмmнnоoпpрrсsтtуuфfыiэe'),
  ...Object.entries({ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia' }),
  ...Object.entries({ バ: 'ブア', ビ: 'ブイ', ベ: 'ブエ', ボ: 'ブオ' }),
  ...[...'ーッьъ'].map((silent): [string, string] => [silent, '']),
])

/** Marks over Latin and Cyrillic letters. The voicing marks of kana are not among them. */
const diacritics = /[\u0300-\u036f]/g

/**
 * One form for text that should be found alike, whichever way it is written: NFKC, lower case, hiragana as katakana;
 * without long vowels, small kana, marks and punctuation; new forms of kanji; Latin letters for Cyrillic ones.
 * うくらいな and ｳｸﾗｲﾅ, ウィトコフ and ウイットコフ, 會談 and 会談 fold to the same.
 */
export function foldText(text: string): string {
  const letters = text.normalize('NFKD').replace(diacritics, '').normalize('NFKC').toLowerCase()
  let folded = ''
  for (const letter of letters) folded += foldLetter(letter)
  return folded
}

const foldedLetters = new Map<string, string>()

/** Of a few thousand different letters in all texts each is worked out once. */
function foldLetter(letter: string): string {
  let folded = foldedLetters.get(letter)
  if (folded === undefined) {
    const kana = letter.replace(/[ぁ-ゖゝゞ]/u, (one) =>
      String.fromCodePoint((one.codePointAt(0) ?? 0) + 0x60),
    )
    folded = replacements.get(kana) ?? kana.replace(/[^\p{L}\p{N}]/u, '')
    foldedLetters.set(letter, folded)
  }
  return folded
}

const unit =
  /[\uac00-\ud7a3]?[\u1100-\u11ff\u3131-\u318e\uffa0-\uffdc]+|[^][\p{M}\uff9e\uff9f\u200c\u200d]*/gu

/**
 * A text cut into what folds by itself: a character with the marks that join it (か + ゙, ｶ + ﾞ), or a run of Hangul
 * letters. Folding a text is folding its units one after another.
 */
export function foldUnits(text: string): string[] {
  return text.match(unit) ?? []
}

/** The words of a search: folded, separated by any space, days as a text writes them. */
export function searchWords(query: string): string[] {
  return writeDays(query).split(/\s+/u).map(foldText).filter(Boolean)
}
