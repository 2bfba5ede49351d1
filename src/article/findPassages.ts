import { cutSentences } from './cutSentences.ts'
import type { Digest } from './pageExcerpt.ts'
import { plainTextOf, quoteKindOf } from './richText.ts'
import type { Block, Quote, RichText, Section } from './schema.ts'

type Passage = Digest['passages'][number]
type QuoteText = Pick<Quote, 'id' | 'number' | 'text'>

/**
 * For each quote the first words of the story that rest on it: the end of the sentence before its reference mark, or the
 * quote itself where it is set as a figure. A paragraph is preferred, because it has an address of its own.
 */
export function findPassages(sections: readonly Section[], quotes: readonly QuoteText[]): Passage[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  const found = new Map<string, Passage>()
  const places = sections.flatMap(({ id, blocks }) => blocks.map((block) => ({ section: id, block })))
  for (const { section, block } of [
    ...places.filter(({ block }) => block.type === 'paragraph'),
    ...places.filter(({ block }) => block.type !== 'paragraph'),
  ])
    for (const { id, text } of passagesIn(block, byId)) {
      const quote = byId.get(id)
      if (!quote || found.has(id) || text.trim() === '') continue
      const paragraph = block.type === 'paragraph' ? { paragraph: block.id } : {}
      found.set(id, { number: quote.number, section, ...paragraph, text })
    }
  return [...found.values()]
}

function passagesIn(block: Block, quotes: ReadonlyMap<string, QuoteText>): { id: string; text: string }[] {
  switch (block.type) {
    case 'quote': {
      const quote = quotes.get(block.quote)
      return quote ? [{ id: quote.id, text: startOf(quote.text) }] : []
    }
    case 'paragraph':
    case 'note':
      return block.text.flatMap((span, index) =>
        typeof span !== 'string' && span.type === 'cite'
          ? span.quotes.map((id) => ({ id, text: wordsAtEnd(block.text.slice(0, index)) }))
          : [],
      )
    case 'agreements':
    case 'outcomes':
      return []
  }
}

/** Fragments quoted apart stand apart in the story too: the first is enough. */
function startOf(text: RichText): string {
  return quoteKindOf(text) === 'direct' ? plainTextOf(text.slice(0, 1)) : wordsAtEnd(text)
}

/** The last sentence, as far back as nothing but words stands in it: marks and readings are in the text of a page too. */
function wordsAtEnd(text: RichText): string {
  const start = text.findLastIndex(
    (span) => typeof span !== 'string' && (span.type === 'cite' || span.type === 'ruby'),
  )
  return cutSentences(plainTextOf(text.slice(start + 1))).at(-1) ?? ''
}
