import { expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { otherVoices } from './otherVoices.ts'
import type { LinkedArticle } from './linkArticle.ts'

const { linked } = readArticleFile('public/article.json')

function voicesOf(article: LinkedArticle, number: number): number[] {
  const quote = article.quotes.find((one) => one.number === number)
  return quote ? otherVoices(article, quote).map((voice) => voice.number) : []
}

it.each([
  ['own words on the same agreement come before nearer reports', 5, [28, 7]],
  ['words quoted in part come before nearer reports', 28, [1, 20]],
  ['reports follow by how near they are', 7, [1, 5]],
  ['the voices of the front page stand in for what is not said', 32, [24, 27]],
  ['and fill up what is too little', 16, [28, 24]],
])('%s', (_, number, expected) => {
  expect(voicesOf(linked, number)).toEqual(expected)
})

it('each quote has two, of other sides than its own', () => {
  for (const quote of linked.quotes) {
    const sides = otherVoices(linked, quote).map(({ speaker }) => speaker.side)
    expect(sides).toHaveLength(2)
    expect(sides).not.toContain(quote.speaker.side)
  }
})

it('what nobody else speaks of has none', () => {
  const { quotes, ...rest } = tinyArticle()
  const article = linkWholeArticle({ ...rest, quotes: [quotes[0]] })
  expect(voicesOf(article, 1)).toEqual([])
})
