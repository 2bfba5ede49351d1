/**
 * What the build derives from an article and writes into a page beside the part of the article that the page shows.
 * No author writes it and no article holds it, so only types describe it.
 */
import type { QuoteKind } from './richText.ts'
import type { Article } from './schema.ts'

type CountsByKind = Record<QuoteKind, number>

/** Totals of a whole article, which an excerpt cannot count. */
export interface Digest {
  quoteCount: number
  eventCount: number
  agreementCount: number
  /** See `storyLengthOf`. Only where the story is shown. */
  storyLength?: number
  /** Whether there is a calendar of the events. */
  hasCalendar: boolean
  /** Whether what has a date lies in more than one year: then no date leaves its year out. */
  spansYears: boolean
  kinds: CountsByKind
  /** The quotes of each speaker, and where they were said: names of outlets and venues, each once. */
  tallies: (CountsByKind & { speaker: string; places: string[] })[]
  /** How many events concern each side: those that it takes part in, and those that it was not invited to. */
  concerns: { side: string; count: number }[]
  /** How many quotes of each side, or of none, touch an agreement. */
  mentions: { agreement: string; side?: string; count: number }[]
  /** Whether the story sets the agreements in place. */
  hasAgreementsInStory: boolean
  /** The sections of a long story that its page does not bring along, with their headings for the contents. */
  laterSections: { id: string; heading: string }[]
  /** Section by section the quotes that it is the first to set or cite, in reading order. */
  positions: { section: string; heading: string; quotes: { number: number; kind: QuoteKind }[] }[]
  /** For each quote the first words of the story that rest on it, and where they stand. */
  passages: {
    number: number
    section: string
    /** None where the words stand in a note or in the quote as it is set. */
    paragraph?: string | undefined
    text: string
  }[]
  /** The paragraphs of the story that rest on a paragraph of the source, each with its place (from 1) in its section. */
  retellings: { source: string; heading: string; place: number; paragraph: string }[]
  /** Changes with what the share image of the page shows. Known to the build alone, in the page that it writes. */
  imageVersion?: string
}

/** Display text → the lengths of its phrases in UTF-16 code units, between which lines may break. */
export type Phrases = Record<string, number[]>

/** The data of a page. */
export interface PageExcerpt {
  /** The address that the excerpt was made for. */
  path: string
  /** An article of the records that the page shows, see `excerptArticle`, whose references all lead somewhere. */
  article: Article
  digest: Digest
  phrases: Phrases
}
