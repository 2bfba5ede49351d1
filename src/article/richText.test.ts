import { describe, expect, it } from 'vitest'
import { plainTextOf, quoteKindOf, speechOf, withoutReadings } from './richText.ts'
import type { RichText, Span } from './schema.ts'

const direct: RichText = [{ type: 'speech', text: '橋を開く' }]
const mixed: RichText = [
  '交渉は',
  { type: 'speech', text: '長い' },
  'が、',
  { type: 'speech', text: '実りある' },
  '。',
]
const indirect: RichText = ['橋は', { type: 'term', text: '平和の橋' }, 'と呼ばれる。']

describe('the kind of a quote', () => {
  it.each([
    ['direct', direct],
    ['direct', [...direct, ...direct]],
    ['mixed', mixed],
    ['indirect', indirect],
    ['indirect', ['橋を開く。']],
  ] as const)('is %s', (kind, text) => {
    expect(quoteKindOf(text)).toBe(kind)
  })
})

it('speech is every fragment by itself', () => {
  expect(speechOf(direct)).toEqual(['橋を開く'])
  expect(speechOf(mixed)).toEqual(['長い', '実りある'])
  expect(speechOf(indirect)).toEqual([])
})

it('plain text has brackets, base characters and no marks', () => {
  expect(plainTextOf(mixed)).toBe('交渉は「長い」が、「実りある」。')
  expect(
    plainTextOf([
      { type: 'ruby', base: '外相', text: 'がいしょう' },
      'は',
      { type: 'link', kind: 'event', id: 'talks', text: '会談' },
      'を',
      { type: 'foreign', text: 'détente', lang: 'fr' },
      'と',
      { type: 'term', text: '呼んだ' },
      { type: 'cite', quotes: ['a', 'b'] },
      '。',
    ]),
  ).toBe('外相は会談をdétenteと「呼んだ」。')
  expect(plainTextOf([])).toBe('')
})

it('without readings what stood on both sides of one is one string', () => {
  const reading = { type: 'ruby', base: '外相', text: 'がいしょう' } as const
  const mark: Span = { type: 'cite', quotes: ['a'] }
  expect(withoutReadings([reading, 'と', reading, 'は', mark, reading])).toEqual([
    '外相と外相は',
    mark,
    '外相',
  ])
})
