import { expect, it } from 'vitest'
import { cutTateChuYoko } from './cutTateChuYoko.ts'

/** What stands upright in brackets. */
const shown = (text: string) =>
  cutTateChuYoko(text)
    .map((piece) => (piece.isCombined ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['2月18日', '[2]月[18]日'],
  ['2025年', '2025年'],
  // A number of more than two digits is one word, whatever stands inside it.
  ['1,000人と10.5人', '1,000人と10.5人'],
  ['50%、100%', '[50][%]、100%'],
  ['何!?', '何[!?]'],
  ['何!!!', '何!!!'],
  ['3!', '[3][!]'],
  ['EUとNATO', '[E][U]と[N][A][T][O]'],
  ['UNESCOとText', 'UNESCOとText'],
  ['COVID-19', 'COVID-19'],
  ['(18)', '(18)'],
  ['1️⃣と１８', '1️⃣と１８'],
])('%s in a vertical line is %s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

it('leaves in one piece what is not combined', () => {
  expect(cutTateChuYoko('橋は open だ')).toEqual([{ text: '橋は open だ', isCombined: false }])
})
