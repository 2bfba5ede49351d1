import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { findQuotes } from './findQuotes.ts'
import { textOfQuote } from './quoteRuns.ts'

const { quotes } = readArticleFile('public/article.json').linked
const found = (query: string) => findQuotes(quotes, query).map(({ record }) => record)
const letters = /[\p{L}\p{N}]/gu

describe('every quote', () => {
  const anyPart = fc
    .constantFrom(...quotes)
    .chain((quote) =>
      fc
        .tuple(fc.nat({ max: textOfQuote(quote).length - 2 }), fc.integer({ min: 2, max: 80 }))
        .map(([start, length]) => ({ quote, part: textOfQuote(quote).slice(start, start + length) })),
    )
    .filter(({ part }) => (part.match(letters)?.length ?? 0) >= 2)

  it('is found by each part of its words, with and without marks', () => {
    fc.assert(
      fc.property(anyPart, ({ quote, part }) => {
        expect(found(part)).toContain(quote)
        expect(found((part.match(letters) ?? []).join(''))).toContain(quote)
      }),
      { numRuns: 1000 },
    )
  })

  it('comes first for its words as a whole, in brackets of any kind', () => {
    for (const quote of quotes)
      for (const brackets of ['「」', '『』', '“”', '""', ''])
        expect(found(`${brackets[0] ?? ''}${textOfQuote(quote)}${brackets[1] ?? ''}`)[0]).toBe(quote)
  })
})

it("puts a speaker's own words before reports that fit as well", () => {
  expect(found('ゼレンスキー').map(({ kind }) => kind)).toEqual(['direct', 'direct', 'indirect', 'indirect'])
})

describe('words', () => {
  const tiny = linkWholeArticle(tinyArticle())
  const numbers = (query: string) => findQuotes(tiny.quotes, query).map(({ record }) => record.number)

  it.each([
    ['', []],
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
    ['.*', []],
    ['__proto__', []],
  ])('%s find %j', (query, expected) => {
    expect(numbers(query)).toEqual(expected)
  })

  it('do not reach across two parts', () => {
    expect(numbers('青木青木')).toEqual([])
  })
})
