import { describe, expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { byChoiceName, countChoices, filterQuotes, type QuoteFilter } from './filterQuotes.ts'

const { quotes } = linkWholeArticle(tinyArticle())
const nothing = new Set<string>()

/** A filter of words and of choices, given as lists. */
const filterOf = (query: string, choices: Partial<QuoteFilter['choices']> = {}): QuoteFilter => ({
  query,
  choices: { ...byChoiceName(() => nothing), ...choices },
})
const found = (...filter: Parameters<typeof filterOf>) =>
  filterQuotes(quotes, filterOf(...filter)).map(({ number }) => number)

describe('words', () => {
  it.each([
    ['', [1, 2, 3]],
    ['橋', [1, 3]],
    ['「来月', [1]],
    ['02', [2]],
    ['発言02', [2]],
    ['〔３〕', [3, 1]],
    ['交渉について', [2]],
    ['あおき', [1, 2]],
    ['アオキ', [1, 2]],
    ['aoki', [1, 2]],
    ['外相', [1, 2]],
    ['乙国', [3]],
    ['ﾗｼﾞｵ', [2]],
    ['記者会見', [1]],
    ['4月2日', [1]],
    ['会談後', [2]],
    ['記載なし', []],
    ['橋を開く', [1, 3]],
    ['外相　ラジオ', [2]],
    ['外相 乙国', []],
    ['.*', [1, 2, 3]],
    ['__proto__', []],
  ])('%s find %j', (query, numbers) => {
    expect(found(query)).toEqual(numbers)
  })

  it('do not reach across two parts', () => {
    expect(found('青木青木')).toEqual([])
  })
})

describe('choices', () => {
  it('narrow down, each by itself', () => {
    expect(found('', { kind: new Set(['direct', 'indirect']) })).toEqual([1, 3])
    expect(found('', { side: new Set(['otsu']) })).toEqual([3])
    expect(found('', { speaker: new Set(['aoki']) })).toEqual([1, 2])
    expect(found('', { agreement: new Set(['open-bridge']) })).toEqual([1, 3])
    expect(found('', { outlet: new Set(['radio']) })).toEqual([2])
  })

  it('narrow down together', () => {
    expect(found('橋', { kind: new Set(['direct']), side: new Set(['ko']) })).toEqual([1])
    expect(found('橋', { outlet: new Set(['radio']) })).toEqual([])
  })

  it('that nothing has find nothing', () => {
    expect(found('', { side: new Set(['nowhere']) })).toEqual([])
  })
})

describe('counts', () => {
  const counts = (...filter: Parameters<typeof filterOf>) => {
    const { kind, side, outlet } = countChoices(quotes, filterOf(...filter))
    return [...kind, ...side, ...outlet].map(([name, count]) => `${name} ${count}`)
  }

  it('say what each choice would leave', () => {
    expect(counts('')).toEqual(['direct 1', 'mixed 1', 'indirect 1', 'ko 2', 'otsu 1', 'radio 1'])
    expect(counts('橋')).toEqual(['direct 1', 'indirect 1', 'ko 1', 'otsu 1'])
  })

  it('of a group do not depend on what is chosen in it', () => {
    expect(counts('', { side: new Set(['ko']) })).toEqual([
      'direct 1',
      'mixed 1',
      'ko 2',
      'otsu 1',
      'radio 1',
    ])
    expect(counts('', { side: new Set(['ko']), kind: new Set(['indirect']) })).toEqual([
      'direct 1',
      'mixed 1',
      'otsu 1',
    ])
  })
})
