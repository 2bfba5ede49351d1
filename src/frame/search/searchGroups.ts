import type { LinkedAgreement, LinkedEvent, LinkedQuote, LinkedSpeaker } from '../../article/linkArticle.ts'
import type { StoryPart } from '../../article/listStoryParts.ts'
import type { SearchResults } from '../../article/searchArticle.ts'
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

/** What a line of the results leads to. */
export type SearchTarget =
  | { type: 'quote'; quote: LinkedQuote }
  | { type: 'speaker'; speaker: LinkedSpeaker }
  | { type: 'agreement'; agreement: LinkedAgreement }
  | { type: 'event'; event: LinkedEvent }
  | { type: 'part'; part: StoryPart }
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

/** Results as they are listed: groups that found something, each ending in the way to what is left out. */
export function searchGroups(results: SearchResults, query: string): SearchGroup[] {
  let index = 0
  const group = <T>(
    name: keyof SearchResults,
    { best, total }: { best: readonly T[]; total: number },
    targetOf: (record: T) => SearchTarget,
    restPath: string,
  ): SearchGroup => {
    const lines = best.map((record) => {
      const target = targetOf(record)
      return { target, path: pathOf(target, restPath) }
    })
    const count = total - best.length
    if (count > 0) lines.push({ target: { type: 'rest', group: name, count }, path: restPath })
    return { name, total, options: lines.map((line) => ({ ...line, index: index++ })) }
  }
  return [
    group('quotes', results.quotes, (quote) => ({ type: 'quote', quote }), quotesSearchPath(query)),
    group('speakers', results.speakers, (speaker) => ({ type: 'speaker', speaker }), speakersPath),
    group(
      'agreements',
      results.agreements,
      (agreement) => ({ type: 'agreement', agreement }),
      agreementsPath,
    ),
    group('events', results.events, (event) => ({ type: 'event', event }), timelinePath),
    group('storyParts', results.storyParts, (part) => ({ type: 'part', part }), storyPath),
  ].filter(({ total }) => total > 0)
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
