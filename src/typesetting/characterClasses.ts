// The character classes of JLREQ (Appendix A) as far as lines are set by them.
const openingBrackets = '「『（【〔〈《｛［〝' // cl-01
const closingBrackets = '」』）】〕〉》｝］〟' // cl-02
const dividingPunctuation = '！？‼⁇⁈⁉' // cl-04
const middleDots = '・：；' // cl-05
const fullStopsAndCommas = '。．、，' // cl-06, cl-07
const inseparable = '…‥―' // cl-08
const iterationMarks = 'ゝゞヽヾ々〻' // cl-09
const smallKana = 'ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ' // cl-10, cl-11

/** 行頭禁則 (JLREQ 3.1.7, strict, with the marks of Western text): begins no line. */
export const notAtLineStart = new RegExp(
  `^[${closingBrackets}”’${dividingPunctuation}${middleDots}${fullStopsAndCommas}${inseparable}${iterationMarks}${smallKana}％%,.:;?!)\\]}]`,
  'u',
)

/** 行末禁則 (JLREQ 3.1.8): ends no line. */
export const notAtLineEnd = new RegExp(`[${openingBrackets}“‘￥$([{]$`, 'u')

const endsInseparable = new RegExp(`[${inseparable}]$`, 'u')

/** Whether 禁則 lets a line end with one text and the next begin with another. A … or ― stays with both neighbours. */
export function mayBreakBetween(before: string, after: string): boolean {
  return !notAtLineEnd.test(before) && !endsInseparable.test(before) && !notAtLineStart.test(after)
}

/** Their ink is in the second half of their square. */
export const opening = new RegExp(`^[${openingBrackets}]`, 'u')
/** Their ink is in the first half. */
export const closing = new RegExp(`^[${closingBrackets}${fullStopsAndCommas}]`, 'u')
/** Their ink is in the middle. */
export const middleDot = new RegExp(`^[${middleDots}]`, 'u')

export const kanaOrKanji = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
export const katakana = /^[\p{Script=Katakana}ー]/u

/** Stands upright in a vertical line (UAX #50: U, Tu and those Tr for which Japanese fonts have a form). */
export const uprightInVertical =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Extended_Pictographic}§¶×÷°±\u2015\u2016\u2025\u2026\u2030-\u203c\u2042\u2047-\u2049\u2100-\u214f\u2150-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3000-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u
