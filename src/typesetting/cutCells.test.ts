import { describe, expect, it } from 'vitest'
import { cutCells, type Direction, type TextRuns } from './cutCells.ts'
import type { Fonts } from './fonts.ts'

/** Holds the characters that match; each letter is half an em wide. */
const fontsWith = (held: RegExp): Fonts => ({
  faceOf: (_, text) => (held.test(text) ? { name: 'any', baselineShift: 0 } : undefined),
  widthOf: () => 0.5,
})
const cut = (text: string | TextRuns, direction: Direction = 'vertical', held = /./u) =>
  cutCells(
    typeof text === 'string' ? { runs: [{ text, weight: 400 }] } : text,
    'mincho',
    direction,
    fontsWith(held),
  )
const forms = (text: string, direction?: Direction) =>
  cut(text, direction).map((cell) => `${cell.text} ${cell.form}`)
/** The text with a bar where lines may break well and a dash where they break if need be. */
const breaks = (text: string, options: Omit<TextRuns, 'runs'> = {}) =>
  cut({ runs: [{ text, weight: 400 }], ...options })
    .map(
      ({ text: words, breakBefore }) =>
        ({ phrase: '|', inside: '-', word: '=', never: '' })[breakBefore] + words,
    )
    .join('')

describe('cells of a vertical line', () => {
  it('sets one or two digits upright side by side, longer numbers sideways', () => {
    expect(forms('1回、18日')).toEqual([
      '1 combined',
      '回 upright',
      '、 upright',
      '18 combined',
      '日 upright',
    ])
    expect(forms('2025年')).toEqual(['2 letter', '0 letter', '2 letter', '5 letter', '年 upright'])
    expect(forms('1,000人').slice(0, 2)).toEqual(['1 letter', ', letter'])
  })

  it('leaves half-width brackets of a quote as they are', () => {
    expect(forms('(の)')).toEqual(['( letter', 'の upright', ') letter'])
  })

  it('takes what a reader sees as one character for one cell', () => {
    expect(cut('𠮷か\u3099ｶﾞ').map(({ text }) => text)).toEqual(['𠮷', 'が', 'ガ'])
  })

  it('drops controls that have no form and joins spaces', () => {
    expect(cut('あ\u202e\u2066い\u200b う  え').map(({ text }) => text)).toEqual([
      'あ',
      'い',
      ' ',
      'う',
      ' ',
      'え',
    ])
  })

  it('keeps the weight of each run', () => {
    const runs = [
      { text: '彼は', weight: 400 },
      { text: '「否」', weight: 700 },
    ] as const
    expect(cut({ runs }).map(({ weight }) => weight)).toEqual([400, 400, 700, 700, 700])
  })

  it('sets 〓 for a character that no font holds, whatever it is made of', () => {
    const cells = cut('あ👨‍👩‍👧い🇯🇵', 'vertical', /^[あ-ん〓]$/u)
    expect(cells.map(({ text }) => text)).toEqual(['あ', '〓', 'い', '〓'])
  })
})

describe('cells of a horizontal line', () => {
  it('sets digits and letters as wide as they are', () => {
    expect(forms('18日EU', 'horizontal')).toEqual([
      '1 letter',
      '8 letter',
      '日 upright',
      'E letter',
      'U letter',
    ])
  })
})

describe('places to break', () => {
  it('keeps 禁則 and the unit of a number', () => {
    expect(breaks('「会って、18日」')).toBe('「会っ-て、-18=日」')
  })

  it('prefers the places between phrases', () => {
    expect(breaks('今日は晴れ', { phrases: [3, 2] })).toBe('今-日-は|晴-れ')
  })

  it('never breaks where phrases meet against 禁則', () => {
    expect(breaks('はい、', { phrases: [2, 1] })).toBe('は-い、')
  })

  it('breaks between words, not inside them', () => {
    expect(breaks('The end')).toBe('T=h=e |e=n=d')
    expect(breaks('リヤドで')).toBe('リ=ヤ=ド-で')
  })

  it('breaks a name after ・', () => {
    expect(breaks('甲・乙丙', { isName: true })).toBe('甲・|乙=丙')
  })
})
