import { expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import { ownWordsOf } from './ownWordsOf.ts'

const ownWords = (...texts: string[][]) => {
  const { article } = parseChanged(({ quotes }) => {
    texts.forEach((speeches, index) => {
      const quote = quotes[index]
      if (quote)
        quote.text = speeches.map((text) => (text.startsWith('=') ? text.slice(1) : { type: 'speech', text }))
    })
  })
  return ownWordsOf(article?.quotes.slice(0, texts.length) ?? [])?.text
}

it('are how the first direct quote begins', () => {
  expect(ownWords(['=それは', '長い断片である'], ['橋を開く。道も直す。'])).toBe('「橋を開く」')
})

it('are the longest fragment where nothing is quoted directly', () => {
  expect(ownWords(['=橋は', '要る', '=、道は', '早く直す'])).toBe('「早く直す」')
})

it('are missing where nobody is quoted', () => {
  expect(ownWords(['=橋を開く考えを示した。'])).toBeUndefined()
})
