import type { LinkedAgreement, LinkedEvent, LinkedQuote, LinkedSpeaker } from '../../article/linkArticle.ts'
import type { StoryPart } from '../../article/listStoryParts.ts'
import { foldText, searchWords } from '../../article/foldText.ts'
import { plainTextOf } from '../../article/richText.ts'
import { sentenceWith } from '../../article/sentenceWith.ts'
import { spellingsOf } from '../../article/spellingsOf.ts'
import type { Found, SearchResults } from '../../article/searchArticle.ts'
import {
  agreementPath,
  agreementsPath,
  eventPath,
  outcomePath,
  paragraphPath,
  pointPath,
  quotePath,
  quotesSearchPath,
  sectionPath,
  speakerPath,
  speakersPath,
  storyPath,
  timelinePath,
} from '../../paths.ts'

/** What a line of the results leads to, and what of it says why it is there. */
export type SearchTarget =
  | { type: 'quote'; quote: LinkedQuote }
  | { type: 'speaker'; speaker: LinkedSpeaker; spelling: string | undefined }
  | { type: 'agreement'; agreement: LinkedAgreement; sentence: string }
  | { type: 'event'; event: LinkedEvent; sentence: string }
  | { type: 'part'; part: StoryPart; sentence: string }
  | { type: 'rest'; group: keyof SearchResults; count: number }

/** A line of the results: what it shows, its address, and its place among all lines. */
export interface SearchOption {
  target: SearchTarget
  path: string
  index: number
}

/** The lines of one kind of record, under its name. */
export interface SearchGroup {
  name: keyof SearchResults
  total: number
  options: readonly SearchOption[]
}

/**
 * Results as they are listed: groups that found something, the one with the best find first, each ending in the way to
 * what is left out.
 */
export function searchGroups(results: SearchResults, query: string): SearchGroup[] {
  let index = 0
  const words = searchWords(query)
  const sentenceOf = (text: string) => sentenceWith(text, words)
  const group = <T>(
    name: keyof SearchResults,
    { best, total, score }: Found<T>,
    targetOf: (record: T) => SearchTarget,
    restPath: string,
  ) => {
    const lines = best.map((record) => {
      const target = targetOf(record)
      return { target, path: pathOf(target, restPath) }
    })
    const count = total - best.length
    if (count > 0) lines.push({ target: { type: 'rest', group: name, count }, path: restPath })
    return { name, total, score, options: lines }
  }
  return [
    group(
      'speakers',
      results.speakers,
      (speaker) => ({ type: 'speaker', speaker, spelling: otherSpelling(speaker, words) }),
      speakersPath,
    ),
    group('quotes', results.quotes, (quote) => ({ type: 'quote', quote }), quotesSearchPath(query)),
    group(
      'agreements',
      results.agreements,
      (agreement) => ({ type: 'agreement', agreement, sentence: sentenceOf(plainTextOf(agreement.text)) }),
      agreementsPath,
    ),
    group(
      'events',
      results.events,
      (event) => ({ type: 'event', event, sentence: sentenceOf(plainTextOf(event.summary)) }),
      timelinePath,
    ),
    group(
      'storyParts',
      results.storyParts,
      (part) => ({ type: 'part', part, sentence: sentenceOf(part.text) }),
      storyPath,
    ),
  ]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.score - a.score)
    .map((found) => ({ ...found, options: found.options.map((line) => ({ ...line, index: index++ })) }))
}

/** A spelling that the name does not show but that was searched for. */
function otherSpelling(speaker: LinkedSpeaker, words: readonly string[]): string | undefined {
  const [name = '', ...others] = spellingsOf(speaker)
  const isMeant = (spelling: string) => words.some((word) => foldText(spelling).includes(word))
  return isMeant(name) ? undefined : others.find(isMeant)
}

function pathOf(target: SearchTarget, restPath: string): string {
  switch (target.type) {
    case 'quote':
      return quotePath(target.quote.id)
    case 'speaker':
      return speakerPath(target.speaker.id)
    case 'agreement':
      return agreementPath(target.agreement.id)
    case 'event':
      return eventPath(target.event.id)
    case 'part':
      return storyPartPaths[target.part.kind](target.part.id)
    case 'rest':
      return restPath
  }
}

const storyPartPaths: Record<StoryPart['kind'], (id: string) => string> = {
  section: sectionPath,
  paragraph: paragraphPath,
  point: pointPath,
  outcome: outcomePath,
}
