import { describe, expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkArticle } from './linkArticle.ts'
import { filterQuotes, type QuoteFilter } from './searchQuotes.ts'

const { quotes } = linkArticle(tinyArticle())
const everything: QuoteFilter = {
  words: '',
  kinds: new Set(),
  sides: new Set(),
  speakers: new Set(),
  agreements: new Set(),
  outlets: new Set(),
}
const found = (filter: Partial<QuoteFilter>) =>
  filterQuotes(quotes, { ...everything, ...filter }).map(({ number }) => number)

describe('words', () => {
  it.each([
    ['', [1, 2, 3]],
    ['橋', [1, 3]],
    ['「来月', [1]],
    ['02', [2]],
    ['交渉について', [2]],
    ['あおき', [1, 2]],
    ['アオキ', [1, 2]],
    ['aoki', [1, 2]],
    ['外相', [1, 2]],
    ['乙国', [3]],
    ['ﾗｼﾞｵ', [2]],
    ['記者会見', [1]],
    ['橋を開く', [1, 3]],
    ['外相　ラジオ', [2]],
    ['外相 乙国', []],
    ['.*', []],
    ['__proto__', []],
  ])('%s find %j', (words, numbers) => {
    expect(found({ words })).toEqual(numbers)
  })

  it('do not reach across two parts', () => {
    expect(found({ words: '青木青木' })).toEqual([])
  })
})

describe('choices', () => {
  it('narrow down, each by itself', () => {
    expect(found({ kinds: new Set(['direct', 'indirect']) })).toEqual([1, 3])
    expect(found({ sides: new Set(['otsu']) })).toEqual([3])
    expect(found({ speakers: new Set(['aoki']) })).toEqual([1, 2])
    expect(found({ agreements: new Set(['open-bridge']) })).toEqual([1, 3])
    expect(found({ outlets: new Set(['radio']) })).toEqual([2])
  })

  it('narrow down together', () => {
    expect(found({ words: '橋', kinds: new Set(['direct']), sides: new Set(['ko']) })).toEqual([1])
    expect(found({ words: '橋', outlets: new Set(['radio']) })).toEqual([])
  })

  it('that nothing has find nothing', () => {
    expect(found({ sides: new Set(['nowhere']) })).toEqual([])
  })
})
