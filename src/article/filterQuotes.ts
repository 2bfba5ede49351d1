import { dateOf } from './formatWhen.ts'
import type { LinkedQuote } from './linkArticle.ts'

/** What quotes can be chosen by. */
export const choiceNames = ['kind', 'side', 'speaker', 'agreement', 'outlet', 'date'] as const
export type ChoiceName = (typeof choiceNames)[number]

/** What is chosen for quotes whose date is not stated. */
export const noDate = 'none'

/** The month in which a date lies or begins, in EDTF. */
export const monthOf = (date: string) => date.replace(/^(-?\d{4}-\d\d).*$/, '$1')

/** A record with one value for each of them. */
export function byChoiceName<T>(make: (name: ChoiceName) => T): Record<ChoiceName, T> {
  return Object.fromEntries(choiceNames.map((name) => [name, make(name)])) as Record<ChoiceName, T>
}

/** What is chosen: ids, or kinds. Empty sets narrow nothing. */
export type QuoteChoices = Readonly<Record<ChoiceName, ReadonlySet<string>>>

/** How many quotes each choice would leave. */
export type ChoiceCounts = Readonly<Record<ChoiceName, ReadonlyMap<string, number>>>

/** The quotes that were chosen in every group, in their order. */
export function filterQuotes(quotes: readonly LinkedQuote[], choices: QuoteChoices): LinkedQuote[] {
  const used = choiceNames.filter((name) => choices[name].size > 0)
  return quotes.filter((quote) => used.every((name) => isChosen(quote, name, choices[name])))
}

/** For each choice, how many quotes would be left if it were made instead of the others of its group. */
export function countChoices(quotes: readonly LinkedQuote[], choices: QuoteChoices): ChoiceCounts {
  const used = choiceNames.filter((name) => choices[name].size > 0)
  const counts = byChoiceName(() => new Map<string, number>())
  quotes.forEach((quote) => {
    const missing = used.filter((name) => !isChosen(quote, name, choices[name]))
    if (missing.length > 1) return
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
  // The date itself, and its month.
  date: ({ when }) => {
    const date = dateOf(when)?.text
    return date === undefined ? [noDate] : [...new Set([date, monthOf(date)])]
  },
}

function isChosen(quote: LinkedQuote, name: ChoiceName, chosen: ReadonlySet<string>): boolean {
  return valuesOf[name](quote).some((value) => chosen.has(value))
}
