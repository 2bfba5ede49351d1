import { describe, expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { readArticleText } from './parseArticle.ts'
import type { RichText } from './schema.ts'

const gaisho = { type: 'ruby', base: '外相', text: 'がいしょう' } as const
const ichiro = { type: 'ruby', base: '青木一郎', text: 'あおきいちろう' } as const

/** The text of the first quote, with readings. */
function quoteText(text: RichText) {
  const article = tinyArticle()
  const [first, ...others] = article.quotes
  const changed = { ...article, quotes: [{ ...first, text }, ...others] }
  return readArticleText(JSON.stringify(changed), [])?.quotes[0]?.text
}

describe('the readings of words that the speakers have', () => {
  it('stand at the first occurrence', () => {
    expect(quoteText(['甲国の外相と、別の外相。'])).toEqual(['甲国の', gaisho, 'と、別の外相。'])
    expect(quoteText([gaisho, 'の外相'])).toEqual([gaisho, 'の外相'])
  })

  it('stand above names and words side by side', () => {
    expect(quoteText(['青木一郎外相は'])).toEqual([ichiro, gaisho, 'は'])
  })

  it('are not given to half of a compound', () => {
    expect(quoteText(['両外相と元外相補佐官'])).toEqual(['両外相と元外相補佐官'])
  })

  it('are not given to speech', () => {
    const speech = { type: 'speech', text: '外相' } as const
    expect(quoteText([speech, 'と言った外相'])).toEqual([speech, 'と言った', gaisho])
  })
})
