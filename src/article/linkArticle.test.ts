import { describe, expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { currentId, findRetired, linkArticle, quotesOfBlock, quotesOfText, tallyOf } from './linkArticle.ts'
import type { Section, Span } from './schema.ts'

const article = linkArticle(tinyArticle())
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

describe('the digest', () => {
  it('counts the whole article', () => {
    expect(article.digest).toEqual({
      quoteCount: 3,
      agreementCount: 1,
      hasAgreementsInStory: true,
      kinds: { direct: 1, mixed: 1, indirect: 1 },
      tallies: [
        { speaker: 'aoki', direct: 1, mixed: 1, indirect: 0, places: ['丙市での記者会見', '丙ラジオ'] },
        { speaker: 'office', direct: 0, mixed: 0, indirect: 1, places: [] },
      ],
      positions: [
        {
          section: 'bridge',
          heading: '橋の合意',
          quotes: [
            { number: 1, kind: 'direct' },
            { number: 2, kind: 'mixed' },
            { number: 3, kind: 'indirect' },
          ],
        },
      ],
      passages: [
        {
          number: 1,
          section: 'bridge',
          paragraph: 'opening',
          text: '青木外相が「平和の橋」の合意を発表した。',
        },
        {
          number: 2,
          section: 'bridge',
          paragraph: 'opening',
          text: '青木外相が「平和の橋」の合意を発表した。',
        },
        { number: 3, section: 'bridge', text: '現地ではPont de la Paixという。' },
      ],
    })
  })

  it('of an excerpt is the one that it brings', () => {
    const digest = { ...article.digest, quoteCount: 300 }
    expect(linkArticle({ ...tinyArticle(), digest }).digest).toBe(digest)
  })

  it('places a quote in the first section that has it', () => {
    const { article: two } = parseChanged((it) => {
      const sections: Section[] = it.sections
      const text: Span[] = ['前に述べた。', { type: 'cite', quotes: ['bridge-opens'] }]
      sections.push({ id: 'again', heading: '再び', blocks: [{ type: 'note', title: '再び', text }] })
    })
    expect(two?.digest.positions.map(({ section }) => section)).toEqual(['bridge'])
  })

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

describe('quotes of a text', () => {
  it('are those that it cites, takes speech from or links to', () => {
    expect(
      quotesOfText([
        '語った。',
        { type: 'cite', quotes: ['a', 'b'] },
        { type: 'speech', text: '開く', quote: 'c' },
        { type: 'speech', text: '開く' },
        { type: 'link', kind: 'quote', id: 'd', text: '発言' },
        { type: 'link', kind: 'event', id: 'e', text: '会談' },
      ]),
    ).toEqual(['a', 'b', 'c', 'd'])
  })

  it('of a block follow its type', () => {
    expect(quotesOfBlock({ type: 'quote', quote: 'a' })).toEqual(['a'])
    expect(quotesOfBlock({ type: 'note', title: '注', text: [{ type: 'cite', quotes: ['b'] }] })).toEqual([
      'b',
    ])
    expect(quotesOfBlock({ type: 'agreements' })).toEqual([])
    expect(quotesOfBlock({ type: 'outcomes' })).toEqual([])
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
