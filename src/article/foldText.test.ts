import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, searchWords } from './foldText.ts'

describe('folded text', () => {
  it.each([
    ['うくらいな', 'ウクライナ'],
    ['ｳｸﾗｲﾅ', 'ウクライナ'],
    ['ｶﾞｽ', 'ガス'],
    ['か\u3099す', 'ガス'],
    ['ゔぃび', 'ブイブイ'],
    ['ウィットコフ', 'ウイトコフ'],
    ['ゼレンスキー', 'ゼレンスキ'],
    ['ゼレンスキ－', 'ゼレンスキ'],
    ['ゝゞ', 'ヽヾ'],
    ['ＥＵ', 'eu'],
    ['CBS', 'cbs'],
    ['①', '1'],
    ['Ångström', 'angstrom'],
    ['Зеленський', 'zelenskii'],
    ['Zelenskyy', 'zelenskii'],
    ['マルコ・ルビオ', 'マルコルブイオ'],
    ['「漢字、。」', '漢字'],
    ['総選挙', '総選挙'],
    ['總選擧', '総選挙'],
    ['髙橋\u{E0100}', '高橋'],
    ['四点', '4点'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(folded)).toBe(folded)
  })
})

it('a part of a text folds to a part of what the text folds to', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'がびヴぃっーウ會一・「Яyjё、ｳ'), maxLength: 12 })
  fc.assert(
    fc.property(letters, letters, letters, (before, text, after) => {
      expect(foldText(before + text + after)).toContain(foldText(text))
    }),
  )
})

it('words are separated by any space', () => {
  expect(searchWords(' 会談　日程\tEU\n')).toEqual(['会談', '日程', 'eu'])
  expect(searchWords('　「')).toEqual([])
})
