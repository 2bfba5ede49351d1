import { searchWords } from './foldText.ts'
import { toKanjiNumber } from './formatDate.ts'
import { holds, holdsInTitle, makeHaystack, type Haystack } from './haystack.ts'
import type {
  LinkedAgreement,
  LinkedArticle,
  LinkedEvent,
  LinkedQuote,
  LinkedSpeaker,
} from './linkArticle.ts'
import { listPassages, type Passage } from './listPassages.ts'
import { quoteNumberIn } from './quoteNumberIn.ts'
import { remember } from './remember.ts'
import { plainTextOf } from './richText.ts'
import { haystackOfQuote, wordsOfWhen } from './searchQuotes.ts'

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
  passages: Found<Passage>
}

/** How many of each kind are shown at most. */
const shownOfEach = 5

/**
 * Looks for words in everything an article holds. Every word must occur; a part of a word is enough. What holds them in
 * the words by which it is shown comes first, the quote of a number that was asked for before all, else the order of
 * the article stays.
 */
export function searchArticle(article: LinkedArticle, query: string): SearchResults {
  const words = searchWords(query)
  const number = quoteNumberIn(query)
  return {
    quotes: find(article.quotes, words, haystackOfQuote, (quote) => quote.number === number),
    speakers: find(article.speakers, words, haystackOfSpeaker),
    agreements: find(article.agreements, words, haystackOfAgreement),
    events: find(article.events, words, haystackOfEvent),
    passages: find(listPassages(article), words, haystackOfPassage),
  }
}

function find<T>(
  records: readonly T[],
  words: readonly string[],
  haystackOf: (record: T) => Haystack,
  isAskedFor: (record: T) => boolean = () => false,
): Found<T> {
  if (words.length === 0) return { best: [], total: 0 }
  const ranks: [asked: T[], inTitle: T[], inRest: T[]] = [[], [], []]
  for (const record of records) {
    const haystack = haystackOf(record)
    if (isAskedFor(record)) ranks[0].push(record)
    else if (holdsInTitle(haystack, words)) ranks[1].push(record)
    else if (holds(haystack, words)) ranks[2].push(record)
  }
  const all = ranks.flat()
  return { best: all.slice(0, shownOfEach), total: all.length }
}

const haystackOfSpeaker = remember((speaker: LinkedSpeaker) =>
  makeHaystack(
    [speaker.name, speaker.shortName, speaker.reading, ...(speaker.alternateNames ?? [])],
    [
      plainTextOf(speaker.role ?? []),
      speaker.shortRole,
      speaker.side?.name,
      plainTextOf(speaker.about ?? []),
    ],
  ),
)

const haystackOfAgreement = remember((agreement: LinkedAgreement) =>
  makeHaystack(
    [agreement.title, agreement.topic, `合意${toKanjiNumber(agreement.number)}`, `合意${agreement.number}`],
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
const haystackOfPassage = remember(({ kind, heading, text }: Passage) =>
  makeHaystack(kind === 'paragraph' ? [] : [heading], [text]),
)
