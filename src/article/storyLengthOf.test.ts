import { expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { storyLengthOf } from './storyLengthOf.ts'

it('counts what the story sets as text, without spaces', () => {
  const article = tinyArticle()
  const text = ['あ　い', { type: 'ruby', base: '外相', text: 'がいしょう' } as const]
  const [quote] = article.quotes
  const changed = {
    ...article,
    dek: ['四文字だ'],
    keyPoints: [],
    outcomes: [],
    quotes: [{ ...quote, text: ['五文字です'] }],
    agreements: [{ ...article.agreements[0], title: '三文字', text: ['二字'] }],
    sections: [
      {
        id: 'one',
        heading: '見出し',
        blocks: [
          { type: 'paragraph' as const, id: 'p', text, evidence: [] },
          { type: 'quote' as const, quote: quote.id },
          { type: 'agreements' as const },
        ],
      },
    ],
  }
  expect(storyLengthOf(changed)).toBe(4 + 4 + 5 + 3 + 2)
})
