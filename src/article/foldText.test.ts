import { describe, expect, it } from 'vitest'
import { foldText, searchWords } from './foldText.ts'

describe('folded text', () => {
  it.each([
    ['うくらいな', 'ウクライナ'],
    ['ｳｸﾗｲﾅ', 'ウクライナ'],
    ['ｶﾞｽ', 'ガス'],
    ['か\u3099す', 'ガス'],
    ['ゔぃ', 'ヴィ'],
    ['ゝゞ', 'ヽヾ'],
    ['ＥＵ', 'eu'],
    ['CBS', 'cbs'],
    ['①', '1'],
    ['Ångström', 'ångström'],
    ['Зеленський', 'зеленський'],
    ['漢字、。', '漢字、。'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(folded)).toBe(folded)
  })
})

it('words are separated by any space', () => {
  expect(searchWords(' 会談　日程\tEU\n')).toEqual(['会談', '日程', 'eu'])
  expect(searchWords('　')).toEqual([])
})
