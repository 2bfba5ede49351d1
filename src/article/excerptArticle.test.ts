import { describe, expect, it } from 'vitest'
import { tinyArticle, type TinyArticle } from '../testing/tinyArticle.ts'
import { excerptArticle, type Shown } from './excerptArticle.ts'
import { linkArticle } from './linkArticle.ts'
import { readArticle } from './parseArticle.ts'
import type { Problem } from './problem.ts'

/** An excerpt of a tiny article after a change; fails when it is no valid article. */
function excerptOf(shown: Shown, change: (article: TinyArticle) => unknown = () => undefined) {
  const article = tinyArticle()
  change(article)
  const excerpt = excerptArticle(article, linkArticle(article), shown)
  const problems: Problem[] = []
  expect(readArticle(excerpt, problems)).toEqual(excerpt)
  expect(problems).toEqual([])
  return excerpt
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('an excerpt', () => {
  it('of nothing has the head of the article only', () => {
    const excerpt = excerptOf({})
    expect(excerpt).toMatchObject({
      headline: '甲乙、橋の再開で合意',
      dek: ['甲国と乙国が丙市で会い、橋をふたたび開くことで合意した。'],
    })
    expect([excerpt.quotes, excerpt.agreements, excerpt.sections, excerpt.outlets, excerpt.retired]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    expect(idsOf(excerpt.events)).toEqual(['talks'])
    expect(idsOf(excerpt.sides)).toEqual(['ko', 'otsu'])
  })

  it('has what it shows whole, and what that refers to in brief', () => {
    const whole = tinyArticle()
    const excerpt = excerptOf({ quotes: ['bridge-opens'] })
    expect(excerpt.quotes).toEqual([whole.quotes[0]])
    expect(excerpt.speakers).toEqual([
      {
        id: 'aoki',
        type: 'person',
        name: '青木一郎',
        shortName: '青木',
        role: [{ type: 'ruby', base: '外相', text: 'がいしょう' }],
        shortRole: '外相',
        side: 'ko',
        evidence: ['p01'],
      },
    ])
    expect(excerpt.events).toEqual([
      {
        id: 'talks',
        title: '丙市で会談',
        shortTitle: '会談',
        phase: 'during',
        when: { date: '2031-04-02' },
        sides: ['ko', 'otsu'],
        participants: ['aoki'],
        uninvited: [],
        summary: ['丙市で会談'],
        evidence: ['p01'],
      },
    ])
    expect(excerpt.agreements).toEqual([
      {
        id: 'open-bridge',
        number: 1,
        title: '橋を開く',
        topic: '橋',
        text: ['橋を開く'],
        parties: ['ko', 'otsu'],
        evidence: ['p01'],
      },
    ])
    expect(idsOf(excerpt.source.paragraphs)).toEqual(['p01'])
  })

  it('has a quote in brief with its words and outlet, without scene', () => {
    const excerpt = excerptOf({ named: { quotes: ['long-way'] } })
    expect(excerpt.quotes[0]).toMatchObject({
      outlet: 'radio',
      text: ['ここまでは', { type: 'speech', text: '長い道のり' }, 'だった。'],
    })
    expect(excerpt.quotes[0]).not.toHaveProperty('event')
    expect(idsOf(excerpt.outlets)).toEqual(['radio'])
    expect(idsOf(excerpt.events)).toEqual(['talks'])
  })

  it('has the story whole when it is shown', () => {
    const whole = tinyArticle()
    const excerpt = excerptOf({ story: true, retired: whole.retired })
    for (const key of ['dek', 'figures', 'voices', 'keyPoints', 'sections', 'outcomes', 'retired'] as const)
      expect(excerpt[key]).toEqual(whole[key])
    expect(idsOf(excerpt.quotes)).toEqual(['bridge-opens', 'long-way', 'repairs-first'])
  })

  it('brings the totals of the whole, and the place of one quote', () => {
    const { digest } = excerptOf({ quotes: ['long-way'], positionOf: 2 })
    expect(digest).toMatchObject({
      quoteCount: 3,
      agreementCount: 1,
      kinds: { direct: 1, mixed: 1, indirect: 1 },
    })
    expect(digest?.tallies.map(({ speaker }) => speaker)).toEqual(['aoki'])
    expect(digest?.positions.map(({ section }) => section)).toEqual(['bridge'])
    expect(digest?.passages.map(({ number }) => number)).toEqual([2])
    expect(excerptOf({ quotes: ['long-way'] }).digest).toMatchObject({ positions: [], passages: [] })
  })
})

describe('references of an excerpt all lead somewhere', () => {
  it('from a chain of events, each after the other', () => {
    const excerpt = excerptOf({ quotes: ['long-way'] }, (article) => {
      const events: TinyArticle['events'][number][] = article.events
      events.push(
        { ...article.events[1], id: 'third', when: { after: 'broadcast' } },
        { ...article.events[1], id: 'fourth', when: { after: 'third' } },
      )
      article.quotes[1].event = 'fourth'
    })
    expect(idsOf(excerpt.events)).toEqual(['talks', 'third', 'fourth'])
    expect(excerpt.events.map(({ when }) => when.after)).toEqual([undefined, undefined, 'third'])
  })

  it('from a role, a setting and a summary that lead to other records and to sections', () => {
    const excerpt = excerptOf(
      { speakers: ['aoki'], quotes: ['bridge-opens'], events: ['talks'] },
      (article) => {
        article.speakers[0].role = [
          '外相',
          { type: 'link', kind: 'speaker', id: 'office', text: '（乙国も）' },
        ]
        article.speakers[1].role = [
          '役所',
          { type: 'link', kind: 'event', id: 'broadcast', text: '（放送）' },
        ]
        article.quotes[0].setting = [
          { type: 'link', kind: 'section', id: 'bridge', text: '橋の合意' },
          'を参照。',
        ]
      },
    )
    expect(excerpt.speakers[1]?.role).toEqual(['役所', '（放送）'])
    expect(excerpt.sections).toEqual([{ id: 'bridge', heading: '橋の合意', blocks: [{ type: 'outcomes' }] }])
  })

  it('from words of a quote in brief that another quote said first', () => {
    const excerpt = excerptOf({ named: { quotes: ['long-way'] } }, (article) => {
      article.quotes[1].text = [
        { type: 'speech', text: '橋を開く', quote: 'bridge-opens' },
        { type: 'link', kind: 'quote', id: 'bridge-opens', text: 'と述べた' },
        { type: 'cite', quotes: ['bridge-opens'] },
      ]
    })
    expect(excerpt.quotes.map(({ text }) => text)).toEqual([
      [{ type: 'speech', text: '橋を開く' }, 'と述べた'],
    ])
  })
})
