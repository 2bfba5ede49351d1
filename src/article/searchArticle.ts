import { searchWords } from './foldText.ts'
import { findIn, makeHaystack, type Haystack } from './haystack.ts'
import type {
  LinkedAgreement,
  LinkedArticle,
  LinkedEvent,
  LinkedQuote,
  LinkedSpeaker,
} from './linkArticle.ts'
import { listStoryParts, type StoryPart } from './listStoryParts.ts'
import { quoteNumberIn } from './quoteNumberIn.ts'
import { remember } from './remember.ts'
import { plainTextOf } from './richText.ts'
import { haystackOfQuote, prepareQuotes, wordsOfWhen } from './filterQuotes.ts'
import { spellingsOf } from './spellingsOf.ts'

/** The best of what was found in one kind of record, and how many there are in all. */
export interface Found<T> {
  best: readonly T[]
  total: number
}

/** What a search finds, by kind of record. */
export interface SearchResults {
  quotes: Found<LinkedQuote>
  speakers: Found<LinkedSpeaker>
  agreements: Found<LinkedAgreement>
  events: Found<LinkedEvent>
  storyParts: Found<StoryPart>
}

/** How many of each kind are shown at most. */
const shownOfEach = 5

/**
 * Looks for words in everything an article holds. Every word must occur; a part of a word is enough. What holds them in
 * the words by which it is shown comes first, the quote of a number that was searched for before all, else the order of
 * the article stays.
 */
export function searchArticle(article: LinkedArticle, query: string): SearchResults {
  const terms = searchWords(query)
  const number = quoteNumberIn(query)
  return {
    quotes: find(article.quotes, terms, haystackOfQuote, (quote) => quote.number === number),
    speakers: find(article.speakers, terms, haystackOfSpeaker),
    agreements: find(article.agreements, terms, haystackOfAgreement),
    events: find(article.events, terms, haystackOfEvent),
    storyParts: find(listStoryParts(article), terms, haystackOfStoryPart),
  }
}

/** Works out one by one what records can be found by, so that the first search need not wait for it. */
export function* prepareSearch(article: LinkedArticle): Generator<Haystack> {
  yield* prepareQuotes(article.quotes)
  for (const speaker of article.speakers) yield haystackOfSpeaker(speaker)
  for (const agreement of article.agreements) yield haystackOfAgreement(agreement)
  for (const event of article.events) yield haystackOfEvent(event)
  for (const part of listStoryParts(article)) yield haystackOfStoryPart(part)
}

function find<T>(
  records: readonly T[],
  terms: readonly string[],
  haystackOf: (record: T) => Haystack,
  isRequested: (record: T) => boolean = () => false,
): Found<T> {
  if (terms.length === 0) return { best: [], total: 0 }
  const requested: T[] = []
  const found: Record<'title' | 'rest', T[]> = { title: [], rest: [] }
  for (const record of records) {
    const place = findIn(haystackOf(record), terms)
    if (isRequested(record)) requested.push(record)
    else if (place) found[place].push(record)
  }
  const all = [...requested, ...found.title, ...found.rest]
  return { best: all.slice(0, shownOfEach), total: all.length }
}

const haystackOfSpeaker = remember((speaker: LinkedSpeaker) =>
  makeHaystack(
    [speaker.shortName, ...spellingsOf(speaker)],
    [speaker.roleText, speaker.shortRole, speaker.side?.name, plainTextOf(speaker.about ?? [])],
  ),
)

const haystackOfAgreement = remember((agreement: LinkedAgreement) =>
  makeHaystack(
    [agreement.title, agreement.topic, `合意${agreement.numeral}`, `合意${agreement.number}`],
    [plainTextOf(agreement.text)],
  ),
)

const haystackOfEvent = remember((event: LinkedEvent) =>
  makeHaystack(
    [event.title, event.shortTitle],
    [plainTextOf(event.summary), event.place, event.duration, wordsOfWhen(event.when)],
  ),
)

// A paragraph stands under the heading of its section, which is found by itself.
const haystackOfStoryPart = remember(({ kind, heading, text }: StoryPart) =>
  makeHaystack(kind === 'paragraph' ? [] : [heading], [text]),
)
