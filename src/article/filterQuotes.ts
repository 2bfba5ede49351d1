import { searchWords } from './foldText.ts'
import { formatWhen } from './formatWhen.ts'
import { findIn, makeHaystack, type Haystack } from './haystack.ts'
import type { LinkedQuote, LinkedWhen } from './linkArticle.ts'
import { quoteNumberIn } from './quoteNumberIn.ts'
import { textOfQuote } from './quoteRuns.ts'
import { remember } from './remember.ts'
import { placesOf } from './placesOf.ts'
import { spellingsOf } from './spellingsOf.ts'

/** What quotes can be chosen by. */
export const choiceNames = ['kind', 'side', 'speaker', 'agreement', 'outlet'] as const
export type ChoiceName = (typeof choiceNames)[number]

/** A record with one value for each of them. */
export function byChoiceName<T>(make: (name: ChoiceName) => T): Record<ChoiceName, T> {
  return Object.fromEntries(choiceNames.map((name) => [name, make(name)])) as Record<ChoiceName, T>
}

/** What a list of quotes is narrowed down by. Empty sets narrow nothing. */
export interface QuoteFilter {
  query: string
  /** The chosen ids, or kinds. */
  choices: Readonly<Record<ChoiceName, ReadonlySet<string>>>
}

/** How many quotes each choice would leave. */
export type ChoiceCounts = Readonly<Record<ChoiceName, ReadonlyMap<string, number>>>

/** The quotes that match every part of a filter, in their order. */
export function filterQuotes(quotes: readonly LinkedQuote[], { query, choices }: QuoteFilter): LinkedQuote[] {
  const isFound = wordMatcher(query)
  const used = choiceNames.filter((name) => choices[name].size > 0)
  return quotes.filter(
    (quote) => used.every((name) => isChosen(quote, name, choices[name])) && isFound(quote),
  )
}

/** For each choice, how many quotes would be left if it were made instead of the others of its group. */
export function countChoices(quotes: readonly LinkedQuote[], { query, choices }: QuoteFilter): ChoiceCounts {
  const isFound = wordMatcher(query)
  const used = choiceNames.filter((name) => choices[name].size > 0)
  const counts = byChoiceName(() => new Map<string, number>())
  quotes.forEach((quote) => {
    const missing = used.filter((name) => !isChosen(quote, name, choices[name]))
    if (missing.length > 1 || !isFound(quote)) return
    for (const name of missing.length === 1 ? missing : choiceNames)
      for (const value of valuesOf[name](quote)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
  })
  return counts
}

const valuesOf: Record<ChoiceName, (quote: LinkedQuote) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  side: ({ speaker }) => (speaker.side ? [speaker.side.id] : []),
  speaker: ({ speaker }) => [speaker.id],
  agreement: ({ agreements }) => agreements.map(({ id }) => id),
  outlet: ({ outlet, relayedBy }) => [outlet, relayedBy].flatMap((one) => one?.id ?? []),
}

function isChosen(quote: LinkedQuote, name: ChoiceName, chosen: ReadonlySet<string>): boolean {
  return valuesOf[name](quote).some((value) => chosen.has(value))
}

function wordMatcher(query: string): (quote: LinkedQuote) => boolean {
  const terms = searchWords(query)
  if (terms.length === 0) return () => true
  const number = quoteNumberIn(query)
  return (quote) => quote.number === number || findIn(haystackOfQuote(quote), terms) !== undefined
}

/** Works out one by one what quotes can be found by, so that the first search need not wait for it. */
export function* prepareQuotes(quotes: readonly LinkedQuote[]): Generator<Haystack> {
  for (const quote of quotes) yield haystackOfQuote(quote)
}

/** What a quote can be found by. */
export const haystackOfQuote = remember((quote: LinkedQuote): Haystack => {
  const { speaker } = quote
  return makeHaystack(
    [textOfQuote(quote)],
    [
      quote.subject,
      quote.numeral,
      speaker.shortName,
      ...spellingsOf(speaker),
      speaker.roleText,
      speaker.side?.name,
      ...placesOf(quote),
      wordsOfWhen(quote.when),
      ...quote.agreements.map(({ title }) => title),
    ],
  )
})

/** The words of a date that is known, for a search. */
export function wordsOfWhen(when: LinkedWhen): string | undefined {
  return when.date === undefined ? when.text : formatWhen(when, { weekday: false }).text
}
