import { describe, expect, it } from 'vitest'
import { tinyArticle, type TinyArticle } from '../testing/tinyArticle.ts'
import { digestOf } from './digestOf.ts'
import { excerptArticle, type Shown } from './excerptArticle.ts'
import { readArticle } from './parseArticle.ts'
import type { Problem } from './problem.ts'
import type { Article } from './schema.ts'

/** An excerpt of a tiny article after a change, as the filter leaves it and as the parser reads it. */
function excerptOf(shown: Shown, change: (article: TinyArticle) => unknown = () => undefined) {
  const article = tinyArticle()
  change(article)
  const excerpt = excerptArticle(article, digestOf(article), shown)
  const problems: Problem[] = []
  const read = readArticle(excerpt.article, problems)
  // Nothing but a reference to what was left out.
  expect(problems.filter(({ reason }) => reason !== 'dangling')).toEqual([])
  if (!read) throw new Error('no article')
  return { ...excerpt, read }
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const recordsOf = ({ quotes, speakers, events, agreements, outlets }: Article) =>
  [quotes, speakers, events, agreements, outlets].flatMap(idsOf)

describe('an excerpt', () => {
  it('of nothing has the head of the article only', () => {
    const { article, read } = excerptOf({})
    expect(recordsOf(article)).toEqual(['talks'])
    expect(idsOf(article.sides)).toEqual(['ko', 'otsu'])
    expect([article.sections, article.keyPoints, article.retired, article.source.paragraphs]).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect(read.headline).toBe('甲乙、橋の再開で合意')
    expect(read.dek).toEqual(['甲乙、橋の再開で合意'])
  })

  it('has whole records: what is shown, and what that refers to', () => {
    const whole = tinyArticle()
    const { article } = excerptOf({ quotes: ['bridge-opens'], positionOf: 1, paragraphs: ['p01'] })
    expect(recordsOf(article)).toEqual(['bridge-opens', 'aoki', 'talks', 'open-bridge'])
    expect(article.quotes).toEqual([whole.quotes[0]])
    const { alternateNames, reading, about, ...named } = whole.speakers[0]
    expect([alternateNames, reading, about]).not.toContain(undefined)
    expect(article.speakers).toEqual([named])
    expect(article.events).toEqual([{ ...whole.events[0], summary: ['丙市で会談'] }])
    expect(idsOf(article.source.paragraphs)).toEqual(['p01'])
  })

  it('has the scene of a quote on its own page only', () => {
    const { setting, ...quote } = tinyArticle().quotes[0]
    expect(setting).toBeDefined()
    expect(excerptOf({ quotes: ['bridge-opens'] }).article.quotes).toEqual([quote])
    expect(excerptOf({ quotes: ['bridge-opens'], positionOf: 1 }).article.quotes).toEqual([
      { ...quote, setting },
    ])
  })

  it('has the text of an agreement where it is shown, its note and accounts on its own page only', () => {
    const { note, accounts, ...agreement } = tinyArticle().agreements[0]
    expect(excerptOf({ named: ['open-bridge'] }).article.agreements).toEqual([
      { ...agreement, text: ['橋を開く'] },
    ])
    expect(excerptOf({ agreements: ['open-bridge'] }).article.agreements).toEqual([agreement])
    expect(excerptOf({ agreements: ['open-bridge'], accountsOf: 'open-bridge' }).article.agreements).toEqual([
      { ...agreement, note, accounts },
    ])
  })

  it('has of a quote that is only named its speaker, its outlet and the event that it came after', () => {
    const { article, read } = excerptOf({ named: ['long-way'] })
    expect(recordsOf(article)).toEqual(['long-way', 'aoki', 'talks', 'radio'])
    expect(read.quotes[0]).not.toHaveProperty('event')
    expect(read.quotes[0]).toMatchObject({ outlet: 'radio', when: { after: 'talks' } })
  })

  it('has the story whole when it is shown, with every quote in it', () => {
    const whole = tinyArticle()
    const { article, read } = excerptOf({ story: true, sections: ['bridge'], retired: whole.retired })
    for (const key of ['dek', 'figures', 'voices', 'keyPoints', 'sections', 'outcomes', 'retired'] as const)
      expect(article[key]).toEqual(whole[key])
    expect(idsOf(read.quotes)).toEqual(['bridge-opens', 'long-way', 'repairs-first'])
  })

  it('has of a long story the sections that are shown, and what is set in them', () => {
    const { article, read } = excerptOf({ story: true, sections: ['opening'] }, ({ sections }: Article) => {
      sections.unshift({ id: 'opening', heading: 'はじめに', blocks: [{ type: 'quote', quote: 'long-way' }] })
    })
    expect(idsOf(article.sections)).toEqual(['opening'])
    expect(idsOf(read.quotes)).toContain('long-way')
  })

  it('brings the totals of the whole, and the place of one quote', () => {
    const { digest } = excerptOf({ quotes: ['long-way'], tallied: ['aoki'], positionOf: 2 })
    expect(digest).toMatchObject({ quoteCount: 3, kinds: { direct: 1, mixed: 1, indirect: 1 } })
    expect(digest.tallies.map(({ speaker }) => speaker)).toEqual(['aoki'])
    expect(digest.positions.map(({ section }) => section)).toEqual(['bridge'])
    expect(digest.passages.map(({ number }) => number)).toEqual([2])
    expect(excerptOf({ quotes: ['long-way'] }).digest).toMatchObject({
      positions: [],
      passages: [],
      tallies: [],
    })
  })
})

describe('references of an excerpt', () => {
  it('lead on from a chain of events as far as it is shown', () => {
    const { read } = excerptOf({ quotes: ['long-way'] }, (article) => {
      const events: TinyArticle['events'][number][] = article.events
      events.push(
        { ...article.events[1], id: 'third', when: { after: 'broadcast' } },
        { ...article.events[1], id: 'fourth', when: { after: 'third' } },
      )
      article.quotes[1].event = 'fourth'
    })
    expect(idsOf(read.events)).toEqual(['talks', 'third', 'fourth'])
    expect(read.events.map(({ when }) => when.after)).toEqual([undefined, undefined, 'third'])
  })

  it('lead to a section from the text of what is shown, even to one of figures only', () => {
    const { read } = excerptOf({ quotes: ['bridge-opens'], positionOf: 1 }, (article) => {
      const sections: Article['sections'] = article.sections
      sections.push({ id: 'figures', heading: '図版', blocks: [{ type: 'quote', quote: 'repairs-first' }] })
      article.quotes[0].setting = [{ type: 'link', kind: 'section', id: 'figures', text: '図版を参照' }]
    })
    expect(read.quotes[0]?.setting).toEqual([
      { type: 'link', kind: 'section', id: 'figures', text: '図版を参照' },
    ])
    expect(idsOf(read.sections)).toEqual(['figures'])
    expect(idsOf(read.speakers)).toEqual(['aoki', 'office'])
  })

  it('lead on from a quote that the story sets', () => {
    const { read } = excerptOf({ story: true, sections: ['bridge'] }, (article) => {
      article.sections[0].blocks[1] = { type: 'quote', quote: 'repairs-first' }
      article.quotes[2].text = ['先に直す。', { type: 'link', kind: 'event', id: 'broadcast', text: '放送' }]
    })
    expect(read.quotes[2]?.text[1]).toMatchObject({ kind: 'event', id: 'broadcast' })
  })

  it('become words in the text of what is only named', () => {
    const { read } = excerptOf({ speakers: ['aoki'], named: ['office', 'long-way'] }, (article) => {
      article.speakers[0].role = [
        '外相',
        { type: 'link', kind: 'agreement', id: 'open-bridge', text: '（合意）' },
      ]
      article.speakers[1].role = ['役所', { type: 'link', kind: 'event', id: 'broadcast', text: '（放送）' }]
      article.quotes[1].text = [
        { type: 'speech', text: '橋を開く', quote: 'bridge-opens' },
        { type: 'link', kind: 'quote', id: 'bridge-opens', text: 'と述べた' },
        { type: 'cite', quotes: ['bridge-opens'] },
      ]
    })
    expect(read.speakers[0]?.role).toEqual([
      '外相',
      { type: 'link', kind: 'agreement', id: 'open-bridge', text: '（合意）' },
    ])
    expect(read.speakers[1]?.role).toEqual(['役所', '（放送）'])
    expect(read.quotes[0]?.text).toEqual([{ type: 'speech', text: '橋を開く' }, 'と述べた'])
  })
})
