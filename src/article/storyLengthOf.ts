import { plainTextOf } from './richText.ts'
import type { Article, Block } from './schema.ts'

/** How long the story is, in characters (letters, digits and marks; no spaces): what it sets as text, with the quotes in it. */
export function storyLengthOf(article: Article): number {
  const quotes = new Map(article.quotes.map(({ id, text }) => [id, text]))
  const textsOf = (block: Block) => {
    switch (block.type) {
      case 'paragraph':
      case 'note':
        return [block.text]
      case 'quote':
        return [quotes.get(block.quote) ?? []]
      case 'agreements':
        return article.agreements.flatMap(({ title, text }) => [[title], text])
      case 'outcomes':
        return article.outcomes.flatMap(({ title, text }) => [[title], text])
    }
  }
  const texts = [
    article.dek,
    ...article.keyPoints.map(({ text }) => text),
    ...article.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
  ]
  return Array.from(texts.map(plainTextOf).join('').replace(/\s/g, '')).length
}
