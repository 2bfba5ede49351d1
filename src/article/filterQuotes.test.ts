import { describe, expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { byChoiceName, countChoices, filterQuotes, type QuoteChoices } from './filterQuotes.ts'

const { quotes } = linkWholeArticle(tinyArticle())
const nothing = new Set<string>()

/** What is chosen, given as lists. */
const chosen = (choices: Partial<QuoteChoices>): QuoteChoices => ({
  ...byChoiceName(() => nothing),
  ...choices,
})
const found = (choices: Partial<QuoteChoices>) =>
  filterQuotes(quotes, chosen(choices)).map(({ number }) => number)

describe('choices', () => {
  it('narrow down, each by itself', () => {
    expect(found({ kind: new Set(['direct', 'indirect']) })).toEqual([1, 3])
    expect(found({ side: new Set(['otsu']) })).toEqual([3])
    expect(found({ speaker: new Set(['aoki']) })).toEqual([1, 2])
    expect(found({ agreement: new Set(['open-bridge']) })).toEqual([1, 3])
    expect(found({ outlet: new Set(['radio']) })).toEqual([2])
    expect(found({ date: new Set(['2031-04-02']) })).toEqual([1])
    expect(found({ date: new Set(['2031-04']) })).toEqual([1])
    expect(found({ date: new Set(['none']) })).toEqual([2, 3])
  })

  it('narrow down together', () => {
    expect(found({ kind: new Set(['direct']), side: new Set(['ko']) })).toEqual([1])
    expect(found({ kind: new Set(['direct']), outlet: new Set(['radio']) })).toEqual([])
  })

  it('that nothing has find nothing', () => {
    expect(found({ side: new Set(['nowhere']) })).toEqual([])
  })
})

describe('counts', () => {
  const counts = (choices: Partial<QuoteChoices>, of = quotes) => {
    const { kind, side, outlet } = countChoices(of, chosen(choices))
    return [...kind, ...side, ...outlet].map(([name, count]) => `${name} ${count}`)
  }

  it('say what each choice would leave', () => {
    expect(counts({})).toEqual(['direct 1', 'mixed 1', 'indirect 1', 'ko 2', 'otsu 1', 'radio 1'])
    expect(
      counts(
        {},
        quotes.filter(({ kind }) => kind !== 'mixed'),
      ),
    ).toEqual(['direct 1', 'indirect 1', 'ko 1', 'otsu 1'])
  })

  it('of a group do not depend on what is chosen in it', () => {
    expect(counts({ side: new Set(['ko']) })).toEqual(['direct 1', 'mixed 1', 'ko 2', 'otsu 1', 'radio 1'])
    expect(counts({ side: new Set(['ko']), kind: new Set(['indirect']) })).toEqual([
      'direct 1',
      'mixed 1',
      'otsu 1',
    ])
  })
})
