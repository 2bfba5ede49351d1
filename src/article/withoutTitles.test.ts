import { expect, it } from 'vitest'
import { foldText, searchWords } from './foldText.ts'
import { namesIn, withoutTitles } from './withoutTitles.ts'

it.each([
  ['ルビオ長官', 'ルビオ'],
  ['ルビオ米国務長官', 'ルビオ'],
  ['国務長官ルビオ', 'ルビオ'],
  ['ドミトリエフ氏の発言', 'ドミトリエフ'],
  ['ウォルツ大統領補佐官', 'ウォルツ'],
  ['米国側', '米国'],
  ['林外相', '林'],
  ['李さん', '李'],
  ['大統領', '大統領'],
  ['会談', '会談'],
])('%s without titles is %s', (word, name) => {
  expect(withoutTitles(foldText(word))).toBe(foldText(name))
})

it('leaves out English titles beside a name', () => {
  expect(namesIn(searchWords('Secretary Rubio'))).toEqual(['rubio'])
  expect(namesIn(searchWords('President'))).toEqual(searchWords('president'))
})
