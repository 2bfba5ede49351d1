import { expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { digestOf } from './digestOf.ts'
import type { Block, Section, Span } from './schema.ts'

it('counts a whole article', () => {
  expect(digestOf(tinyArticle())).toEqual({
    quoteCount: 3,
    retellings: [{ source: 'p01', heading: '橋の合意', place: 1, paragraph: 'opening' }],
    eventCount: 2,
    agreementCount: 1,
    storyLength: 117,
    hasCalendar: true,
    spansYears: false,
    concerns: [
      { side: 'ko', count: 2 },
      { side: 'otsu', count: 1 },
    ],
    mentions: [
      { agreement: 'open-bridge', side: 'ko', count: 1 },
      { agreement: 'open-bridge', side: 'otsu', count: 1 },
    ],
    laterSections: [],
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

it('places a quote in the first section that sets or cites it, takes its words or links to it', () => {
  const section = (id: string, ...blocks: Block[]): Section => ({ id, heading: id, blocks })
  const note = (...text: Span[]): Block => ({ type: 'note', title: '注', text })
  const sections = [
    section('cites', note('述べた。', { type: 'cite', quotes: ['bridge-opens'] })),
    section(
      'takes',
      note({ type: 'speech', text: '長い道のり', quote: 'long-way' }, { type: 'speech', text: '長い' }),
    ),
    section('neither', note({ type: 'link', kind: 'event', id: 'talks', text: '会談' }), {
      type: 'agreements',
    }),
    section('links', note({ type: 'link', kind: 'quote', id: 'repairs-first', text: '発言' })),
    section('again', { type: 'quote', quote: 'bridge-opens' }, { type: 'outcomes' }),
  ]
  expect(
    digestOf({ ...tinyArticle(), sections }).positions.map(({ section: id, quotes }) => [
      id,
      ...quotes.map(({ number, kind }) => `${number} ${kind}`),
    ]),
  ).toEqual([
    ['cites', '1 direct'],
    ['takes', '2 mixed'],
    ['links', '3 indirect'],
  ])
})

it('sees whether the story sets the agreements in place', () => {
  const { sections, ...article } = tinyArticle()
  const [{ blocks, ...section }] = sections
  const without = [{ ...section, blocks: blocks.filter(({ type }) => type !== 'agreements') }]
  expect(digestOf({ ...article, sections: without }).hasAgreementsInStory).toBe(false)
})

it.each([
  ['2030-12-31', true],
  ['2030/2031', true],
  ['203X', true],
  ['2031~', false],
  ['2031-24', true],
  ['../2031-04-02', false],
  ['XXXX', false],
])('knows whether what has a date lies in several years: %s', (date, expected) => {
  const article = tinyArticle()
  article.events[1].when = { date }
  expect(digestOf(article).spansYears).toBe(expected)
})
