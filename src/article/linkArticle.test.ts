import { describe, expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { currentId, findRetired, linkArticle, tallyOf } from './linkArticle.ts'

const article = linkWholeArticle(tinyArticle())
const [opens, way, repairs] = article.quotes
const [aoki, office] = article.speakers

describe('records', () => {
  it('know their kind, order and neighbours', () => {
    expect(article.quotes.map(({ kind }) => kind)).toEqual(['direct', 'mixed', 'indirect'])
    expect(article.sides.map(({ index }) => index)).toEqual([0, 1])
    expect([opens?.previous, opens?.next]).toEqual([undefined, way])
    expect([repairs?.previous, repairs?.next]).toEqual([way, undefined])
    expect(article.agreements[0]?.previous).toBeUndefined()
  })

  it('know what belongs to them', () => {
    expect(aoki?.quotes).toEqual([opens, way])
    expect(office?.quotes).toEqual([repairs])
    expect(office?.events).toEqual([])
    expect(article.agreements[0]?.quotes).toEqual([opens, repairs])
    expect(article.agreements[0]?.parties).toEqual(article.sides)
    expect(article.agreements[0]?.accounts[0]?.side).toBe(article.sides[1])
    expect(way?.outlet?.name).toBe('丙ラジオ')
    expect(way?.when).toEqual({ after: article.events[0], text: '会談後' })
    expect(opens?.evidence.map(({ id }) => id)).toEqual(['p01'])
    expect(article.voices).toEqual([{ quote: opens, words: '橋を開く' }])
  })

  it('may come after an event that stands later in the list', () => {
    const { article: turned } = parseChanged((it) => {
      it.events = [it.events[1], it.events[0]]
    })
    expect(turned?.events[0]?.when.after).toBe(turned?.events[1])
  })

  it('keep the order of the file, not of the dates', () => {
    const { article: late } = parseChanged((it) => {
      it.events[0].when = { date: '2031-05-01' }
      it.events[1].when = { date: '2031-04-01' }
    })
    expect(late?.events.map(({ id }) => id)).toEqual(['talks', 'broadcast'])
  })

  it('do without side, quotes and events', () => {
    const { article: bare } = parseChanged((it) => {
      delete it.speakers[1].side
      it.quotes.splice(2, 1)
    })
    expect(bare?.speakers[1]).toMatchObject({ side: undefined, quotes: [], events: [] })
  })
})

describe('what is given beside an excerpt', () => {
  it('is taken as it is; a whole article is counted', () => {
    const digest = { ...article.digest, quoteCount: 300 }
    const phrases = new Map([['四つの合意', [3, 2]]])
    const excerpt = linkArticle(tinyArticle(), { digest, phrases })
    expect(excerpt.digest).toBe(digest)
    expect(excerpt.phrases.get('四つの合意')).toEqual([3, 2])
    expect(article.digest.quoteCount).toBe(3)
    expect(article.phrases.get('四つの合意')).toBeUndefined()
  })
})

describe('tallyOf', () => {
  it('gives each speaker a tally, and zeros to the silent', () => {
    expect(aoki && tallyOf(article, aoki)).toMatchObject({ direct: 1, mixed: 1, indirect: 0 })
    const { article: silent } = parseChanged((it) => it.quotes.splice(2, 1))
    const [, quiet] = silent?.speakers ?? []
    expect(silent && quiet && tallyOf(silent, quiet)).toEqual({
      direct: 0,
      mixed: 0,
      indirect: 0,
      places: [],
    })
  })
})

describe('an old id', () => {
  it('is found by its kind', () => {
    expect(findRetired(article, 'quote', 'bridge-will-open')?.successor).toBe('bridge-opens')
    expect(findRetired(article, 'speaker', 'bridge-will-open')).toBeUndefined()
    expect(findRetired(article, 'quote', 'bridge-opens')).toBeUndefined()
  })

  it('leads to its successor, if it has one', () => {
    expect(currentId(article, 'quote', 'bridge-will-open')).toBe('bridge-opens')
    expect(currentId(article, 'quote', 'long-way')).toBe('long-way')
    expect(currentId(article, 'speaker', 'kato')).toBe('kato')
  })
})
