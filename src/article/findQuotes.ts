import { formatDate } from './formatDate.ts'
import { dateOf } from './formatWhen.ts'
import type { LinkedEvent, LinkedQuote, LinkedSpeaker, LinkedWhen } from './linkArticle.ts'
import { makeSearchIndex, spellingOf, type SearchField, type SearchHit } from './makeSearchIndex.ts'
import { quoteNumberIn } from './quoteNumberIn.ts'
import { textOfQuote } from './quoteRuns.ts'
import { remember } from './remember.ts'
import { quoteKinds } from './richText.ts'
import type { Outlet } from './schema.ts'
import { namesOf } from './spellingsOf.ts'

/** The index of a list of quotes. */
export const indexOfQuotes = remember((quotes: readonly LinkedQuote[]) =>
  // What fits equally well comes by how much of it the speaker said: the index keeps the order.
  makeSearchIndex(
    quotes.toSorted((a, b) => quoteKinds.indexOf(a.kind) - quoteKinds.indexOf(b.kind)),
    fieldsOfQuote,
  ),
)

/** The quotes that a search finds, best first: that of a number before all, then the speaker's own words before reports. */
export function findQuotes(quotes: readonly LinkedQuote[], query: string): SearchHit<LinkedQuote>[] {
  const number = quoteNumberIn(query)
  const hits = indexOfQuotes(quotes).find(query)
  const numbered = number === undefined ? undefined : quotes.find((quote) => quote.number === number)
  return numbered
    ? [{ record: numbered, score: Infinity }, ...hits.filter(({ record }) => record !== numbered)]
    : hits
}

function fieldsOfQuote(quote: LinkedQuote): SearchField[] {
  const { speaker, event, outlet, relayedBy, original, keywords } = quote
  return [
    ...weigh(0.9, [textOfQuote(quote), original?.text]),
    ...weigh(0.8, keywords),
    ...[outlet, relayedBy].flatMap((one) => (one ? fieldsOfOutlet(one) : [])),
    ...weigh(0.7, [quote.venue, quote.audience, quote.numeral]),
    ...weigh(0.6, [quote.subject, ...wordsOfWhen(quote.when)]),
    ...fieldsOfSpeakerOfQuotes(speaker),
    ...(event ? fieldsOfEventOfQuotes(event) : []),
    ...weigh(
      0.3,
      quote.agreements.map(({ title }) => title),
    ),
  ]
}

const fieldsOfOutlet = remember(({ name, keywords = [] }: Outlet) => weigh(1, [name, ...keywords]))

const fieldsOfSpeakerOfQuotes = remember((speaker: LinkedSpeaker) => [
  ...weigh(0.75, namesOf(speaker)),
  ...weigh(0.5, rolesOf(speaker)),
])

const fieldsOfEventOfQuotes = remember(({ place, keywords = [] }: LinkedEvent) =>
  weigh(0.3, [place, ...keywords]),
)

/** Texts as fields of one weight; what is missing is left out. */
export function weigh(weight: number, texts: readonly (string | undefined)[] = []): SearchField[] {
  const spelled = texts.flatMap((text) => (text === undefined ? [] : [spellingOf(text)]))
  return [...new Set(spelled)].filter(Boolean).map((text) => ({ text, weight }))
}

/** What a speaker is, in all the words and readings that a page has for it. */
export function rolesOf({ role = [], roleText, shortRole, side }: LinkedSpeaker): (string | undefined)[] {
  const reading = role.map((span) =>
    typeof span === 'string' ? span : span.type === 'ruby' ? span.text : '',
  )
  return [roleText, reading.join(''), shortRole, side?.name, ...(side?.keywords ?? [])]
}

/** What the author says of the time, and the words for its date, with and without the year. Days between bounds are none of its own. */
export function wordsOfWhen(when: LinkedWhen): (string | undefined)[] {
  const date = dateOf(when)
  const isNamed = date?.kind === 'date' || when.lasted
  return [when.text, ...(date && isNamed ? [formatDate(date, { year: false }), formatDate(date)] : [])]
}
