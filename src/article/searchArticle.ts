import { findQuotes, indexOfQuotes, rolesOf, weigh, wordsOfWhen } from './findQuotes.ts'
import type {
  LinkedAgreement,
  LinkedArticle,
  LinkedEvent,
  LinkedQuote,
  LinkedSpeaker,
} from './linkArticle.ts'
import { listStoryParts, type StoryPart } from './listStoryParts.ts'
import { makeSearchIndex, spellingOf, type SearchField, type SearchHit } from './makeSearchIndex.ts'
import { nearestKey } from './nearestKey.ts'
import { remember } from './remember.ts'
import { plainTextOf } from './richText.ts'
import { namesOf, partsOfNames } from './spellingsOf.ts'

/** The best of what was found in one kind of record, and how many there are in all. */
export interface Found<T> {
  best: readonly T[]
  total: number
  /** How well the best of them fits. */
  score: number
}

/** What a search finds, by kind of record. */
export interface SearchResults {
  speakers: Found<LinkedSpeaker>
  quotes: Found<LinkedQuote>
  agreements: Found<LinkedAgreement>
  events: Found<LinkedEvent>
  storyParts: Found<StoryPart>
}

/** How many of each kind are shown at most. */
const shownOfEach = 6

/** Looks for words in everything an article holds, see `makeSearchIndex`; where nothing has them, for whose name is nearest. */
export function searchArticle(article: LinkedArticle, query: string): SearchResults {
  const { speakers, agreements, events, storyParts } = indexesOf(article)
  const results = {
    speakers: bestOf(speakers.find(query)),
    quotes: bestOf(findQuotes(article.quotes, query)),
    agreements: bestOf(agreements.find(query)),
    events: bestOf(events.find(query)),
    storyParts: bestOf(storyParts.find(query)),
  }
  if (Object.values(results).some(({ total }) => total > 0)) return results
  const meant = nearestKey([...namesByWriting(article).keys()], spellingOf(query), 0.3)
  const named = meant === undefined ? undefined : namesByWriting(article).get(meant)
  return named ? { ...results, speakers: bestOf([{ record: named, score: 1 }]) } : results
}

/** Whom each name and part of a name belongs to, for one that is misspelt. */
const namesByWriting = remember(
  ({ speakers }: LinkedArticle) =>
    new Map(
      speakers
        .toReversed()
        .flatMap((speaker) =>
          [...namesOf(speaker), ...partsOfNames(speaker)].map((name) => [spellingOf(name), speaker] as const),
        ),
    ),
)

/** Enters one by one what can be found, so that the first search need not wait for it. */
export function* prepareSearch(article: LinkedArticle): Generator<void> {
  yield* indexOfQuotes(article.quotes).prepare()
  for (const index of Object.values(indexesOf(article))) yield* index.prepare()
}

function bestOf<T>(hits: readonly SearchHit<T>[]): Found<T> {
  return {
    best: hits.slice(0, shownOfEach).map(({ record }) => record),
    total: hits.length,
    score: hits[0]?.score ?? 0,
  }
}

const indexesOf = remember((article: LinkedArticle) => ({
  speakers: makeSearchIndex(article.speakers, fieldsOfSpeaker),
  agreements: makeSearchIndex(article.agreements, fieldsOfAgreement),
  events: makeSearchIndex(article.events, fieldsOfEvent),
  storyParts: makeSearchIndex(listStoryParts(article), fieldsOfStoryPart),
}))

function fieldsOfSpeaker(speaker: LinkedSpeaker): SearchField[] {
  return [
    ...weigh(1, [...namesOf(speaker), ...partsOfNames(speaker)]),
    ...weigh(0.95, [...rolesOf(speaker), ...rolesWithSide(speaker)]),
    ...weigh(0.4, [plainTextOf(speaker.about ?? [])]),
  ]
}

/** 米大統領, アメリカの大統領. */
function rolesWithSide({ side, roleText, shortRole }: LinkedSpeaker): string[] {
  if (!side) return []
  const sides = [side.mark, side.name, ...(side.keywords ?? [])]
  const roles = [roleText, shortRole].filter((role) => role !== undefined)
  return sides.flatMap((name) => roles.flatMap((role) => [`${name}${role}`, `${name}の${role}`]))
}

function fieldsOfAgreement(agreement: LinkedAgreement): SearchField[] {
  const { title, topic, number, keywords = [], text, note = [] } = agreement
  return [
    ...weigh(1, [
      title,
      topic,
      `合意${number}`,
      `第${number}の合意`,
      `${number}つ目の合意`,
      `${number}番目の合意`,
      ...keywords,
    ]),
    ...weigh(0.6, [plainTextOf(text)]),
    ...weigh(0.4, [plainTextOf(note)]),
  ]
}

function fieldsOfEvent(event: LinkedEvent): SearchField[] {
  const { title, shortTitle, when, place, duration, keywords = [], summary, participants } = event
  return [
    ...weigh(0.95, [title, shortTitle, place, ...keywords, ...wordsOfWhen(when)]),
    ...weigh(0.6, [duration, plainTextOf(summary)]),
    ...participants.flatMap(fieldsOfParticipant),
  ]
}

const fieldsOfParticipant = remember((speaker: LinkedSpeaker) => weigh(0.3, namesOf(speaker)))

function fieldsOfStoryPart({ kind, heading, text, keywords = [] }: StoryPart): SearchField[] {
  return [
    // A paragraph stands under the heading of its section, which is found by itself.
    ...weigh(0.85, [kind === 'paragraph' ? undefined : heading, ...keywords]),
    ...weigh(0.6, [text]),
  ]
}
