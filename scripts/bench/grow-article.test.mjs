import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { parseArticle } from '../../src/testing/parseArticle.ts'
import { growArticle } from './grow-article.mjs'

const article = JSON.parse(readFileSync('public/article.json', 'utf8'))

describe('a grown article', () => {
  it('is without faults, four times as long, with twice the cast, and keeps every record', () => {
    const grown = growArticle(article, 4)
    expect(parseArticle(grown).problems).toEqual([])
    expect(grown.quotes).toHaveLength(4 * article.quotes.length)
    expect(grown.events).toHaveLength(4 * article.events.length)
    expect(grown.speakers).toHaveLength(2 * article.speakers.length)
    expect(grown.agreements).toHaveLength(2 * article.agreements.length)
    expect(grown.quotes).toEqual(expect.arrayContaining(article.quotes))
  })

  it('is the same each time', () => {
    expect(growArticle(article, 3)).toEqual(growArticle(article, 3))
  })
})
