import { expect, test } from 'vitest'
import { quoteRuns, textOfQuote } from './quoteRuns.ts'
import { quoteKindOf } from './richText.ts'
import type { RichText } from './schema.ts'

const quoteOf = (text: RichText) => ({ text, kind: quoteKindOf(text) })
const speech = (text: string) => ({ type: 'speech', text }) as const

test('fragments of a direct quote are joined by … and never into one quotation', () => {
  const quote = quoteOf([speech('来月には'), speech('橋を開く')])
  expect(quoteRuns(quote)).toEqual([
    { text: '来月には', isSpeech: true },
    { text: '…', isSpeech: false },
    { text: '橋を開く', isSpeech: true },
  ])
  expect(textOfQuote(quote)).toBe('「来月には」…「橋を開く」')
})

test('a mixed quote keeps own words and report apart', () => {
  const quote = quoteOf([
    '橋は',
    speech('来月'),
    'に開くと述べた。',
    { type: 'cite', quotes: ['bridge-opens'] },
  ])
  expect(quoteRuns(quote)).toEqual([
    { text: '橋は', isSpeech: false },
    { text: '来月', isSpeech: true },
    { text: 'に開くと述べた。', isSpeech: false },
  ])
  expect(textOfQuote(quote)).toBe('橋は「来月」に開くと述べた。')
})

test('a report has no speech: what stands in 「」 there is a term', () => {
  const quote = quoteOf(['川の', { type: 'term', text: '大橋' }, 'を開く。'])
  expect(quoteRuns(quote).some(({ isSpeech }) => isSpeech)).toBe(false)
  expect(textOfQuote(quote)).toBe('川の「大橋」を開く。')
})
