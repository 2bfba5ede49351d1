import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
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
