import { describe, expect, it } from 'vitest'
import { findPassages } from './findPassages.ts'
import type { RichText } from './schema.ts'

const cite = (...quotes: string[]) => ({ type: 'cite' as const, quotes })
const quote = (id: string, text: RichText = ['述べた。']) => ({ id, number: 1, text: [...text] })
const inParagraph = (...text: RichText) => [
  {
    id: 's',
    heading: '節',
    blocks: [{ type: 'paragraph' as const, id: 'p', text: [...text], evidence: ['p01'] }],
  },
]

describe('findPassages', () => {
  it.each<[string, RichText, string]>([
    [
      'the sentence before the mark',
      ['前の文。橋を開くと', '述べた。', cite('a'), '次の文。'],
      '橋を開くと述べた。',
    ],
    [
      'a clause before a mark inside a sentence',
      ['驚きを語り、', cite('a'), '望みも示した。'],
      '驚きを語り、',
    ],
    [
      'the words since the mark before',
      ['驚きを語り、', cite('b'), '望みも示した。', cite('a')],
      '望みも示した。',
    ],
    [
      'speech with its brackets',
      ['橋は', { type: 'speech', text: '来月開く' }, 'という。', cite('a')],
      '橋は「来月開く」という。',
    ],
    [
      'all of a quotation that holds several sentences',
      ['前の文。橋は', { type: 'speech', text: '直した。来月開く' }, 'という。', cite('a')],
      '橋は「直した。来月開く」という。',
    ],
    [
      'no reading, which a page shows too',
      [{ type: 'ruby', base: '外相', text: 'がいしょう' }, 'が述べた。', cite('a')],
      'が述べた。',
    ],
  ])('takes %s', (_, text, passage) => {
    expect(findPassages(inParagraph(...text), [quote('a')])).toEqual([
      { number: 1, section: 's', paragraph: 'p', text: passage },
    ])
  })

  it('prefers a paragraph to a figure, and takes a figure where there is no other', () => {
    const speech: RichText = [{ type: 'speech', text: '橋を開く' }]
    const figure = { id: 'f', heading: '図', blocks: [{ type: 'quote' as const, quote: 'a' }] }
    expect(findPassages([figure], [quote('a', speech)])).toEqual([
      { number: 1, section: 'f', text: '「橋を開く」' },
    ])
    const [found] = findPassages([figure, ...inParagraph('述べた。', cite('a'))], [quote('a', speech)])
    expect(found).toMatchObject({ paragraph: 'p' })
  })

  it('knows nothing of a quote that the story leaves out', () => {
    expect(findPassages(inParagraph(cite('a')), [quote('a'), quote('b')])).toEqual([])
  })
})
