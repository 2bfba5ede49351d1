import { foldText, searchWords } from './foldText.ts'
import type { LinkedQuote } from './linkArticle.ts'
import { plainTextOf, type QuoteKind } from './richText.ts'

/** What a list of quotes is narrowed down by. Empty sets narrow nothing. */
export interface QuoteFilter {
  words: string
  kinds: ReadonlySet<QuoteKind>
  sides: ReadonlySet<string>
  speakers: ReadonlySet<string>
  agreements: ReadonlySet<string>
  outlets: ReadonlySet<string>
}

/** The quotes that match every part of a filter, in their order. */
export function filterQuotes(quotes: readonly LinkedQuote[], filter: QuoteFilter): LinkedQuote[] {
  const words = searchWords(filter.words)
  const allows = (ids: ReadonlySet<string>, ...found: (string | undefined)[]) =>
    ids.size === 0 || found.some((id) => id !== undefined && ids.has(id))
  return quotes.filter(
    (quote) =>
      allows(filter.kinds, quote.kind) &&
      allows(filter.sides, quote.speaker.side?.id) &&
      allows(filter.speakers, quote.speaker.id) &&
      allows(filter.agreements, ...quote.agreements.map(({ id }) => id)) &&
      allows(filter.outlets, quote.outlet?.id) &&
      matches(haystackOf(quote), words),
  )
}

function matches(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word))
}

function haystackOf({ number, text, subject, speaker, outlet, venue, agreements }: LinkedQuote): string {
  const { name, shortName, reading, alternateNames, side } = speaker
  return foldText(
    [
      String(number).padStart(2, '0'),
      plainTextOf(text),
      subject,
      name,
      shortName,
      reading,
      ...(alternateNames ?? []),
      plainTextOf(speaker.role ?? []),
      side?.name,
      outlet?.name,
      venue,
      ...agreements.map(({ title }) => title),
    ]
      .filter((part) => part !== undefined)
      .join('\n'),
  )
}
