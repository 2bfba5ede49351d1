import { describe, expect, it } from 'vitest'
import { cutCells, type CellOptions, type Run } from './cutCells.ts'

const all: CellOptions = { isVertical: true, canDraw: () => true }
const plain = (text: string): Run[] => [{ text, weight: 400 }]
const texts = (text: string, options = all) => cutCells(plain(text), options).map((cell) => cell.text)
const forms = (text: string, options = all) =>
  cutCells(plain(text), options).map((cell) => `${cell.text} ${cell.form}`)
/** The text with a bar where lines may break well and a dash where they break if need be. */
const breaks = (text: string, options = all) =>
  cutCells(plain(text), options)
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

  it('sets percentages, ! and ? upright', () => {
    expect(forms('50%')).toEqual(['50 combined', '% combined'])
    expect(forms('何!?')).toEqual(['何 upright', '!? combined'])
    expect(forms('3!')).toEqual(['3 combined', '! combined'])
  })

  it('sets initials upright one by one and words sideways', () => {
    expect(forms('EUは')).toEqual(['E combined', 'U combined', 'は upright'])
    expect(forms('Text')).toEqual(['T letter', 'e letter', 'x letter', 't letter'])
  })

  it('leaves half-width brackets of a quote as they are', () => {
    expect(forms('(の)')).toEqual(['( letter', 'の upright', ') letter'])
  })

  it('takes what a reader sees as one character for one cell', () => {
    expect(texts('𠮷か\u3099ｶﾞ')).toEqual(['𠮷', 'が', 'ガ'])
  })

  it('drops controls that have no form and joins spaces', () => {
    expect(texts('あ\u202e\u2066い\u200b う  え')).toEqual(['あ', 'い', ' ', 'う', ' ', 'え'])
  })

  it('keeps the weight of each run', () => {
    const cells = cutCells(
      [
        { text: '彼は', weight: 400 },
        { text: '「否」', weight: 700 },
      ],
      all,
    )
    expect(cells.map(({ weight }) => weight)).toEqual([400, 400, 700, 700, 700])
  })

  it('sets 〓 for a character that no font holds, whatever it is made of', () => {
    const canDraw = (character: string) => /^[あ-ん]$/u.test(character)
    expect(texts('あ👨‍👩‍👧い🇯🇵', { ...all, canDraw })).toEqual(['あ', '〓', 'い', '〓'])
  })
})

describe('cells of a horizontal line', () => {
  it('sets digits and letters as wide as they are', () => {
    expect(forms('18日EU', { ...all, isVertical: false })).toEqual([
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
    expect(breaks('今日は晴れ', { ...all, phrases: [3, 2] })).toBe('今-日-は|晴-れ')
  })

  it('never breaks where phrases meet against 禁則', () => {
    expect(breaks('はい、', { ...all, phrases: [2, 1] })).toBe('は-い、')
  })

  it('breaks between words, not inside them', () => {
    expect(breaks('The end')).toBe('T=h=e |e=n=d')
    expect(breaks('リヤドで')).toBe('リ=ヤ=ド-で')
  })

  it('breaks a name after ・', () => {
    expect(breaks('甲・乙丙', { ...all, isName: true })).toBe('甲・|乙=丙')
  })
})
