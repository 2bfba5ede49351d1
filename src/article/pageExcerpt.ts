/**
 * What the build derives from an article and writes into a page beside the part of the article that the page shows.
 * No author writes it and no article holds it.
 */
import * as v from 'valibot'

const countsByKind = { direct: v.number(), mixed: v.number(), indirect: v.number() }

const digestSchema = v.object({
  quoteCount: v.number(),
  kinds: v.object(countsByKind),
  /** The quotes of each speaker, and where they were said: names of outlets and venues, each once. */
  tallies: v.array(v.object({ speaker: v.string(), ...countsByKind, places: v.array(v.string()) })),
  /** Whether the story sets the agreements in place. */
  hasAgreementsInStory: v.boolean(),
  /** Section by section the quotes that it is the first to set or cite, in reading order. */
  positions: v.array(
    v.object({
      section: v.string(),
      heading: v.string(),
      quotes: v.array(v.object({ number: v.number(), kind: v.picklist(['direct', 'mixed', 'indirect']) })),
    }),
  ),
  /** For each quote the first words of the story that rest on it, and where they stand. */
  passages: v.array(
    v.object({
      number: v.number(),
      section: v.string(),
      /** None where the words stand in a note or in the quote as it is set. */
      paragraph: v.optional(v.string()),
      text: v.string(),
    }),
  ),
})

/** Display text → the lengths of its phrases in UTF-16 code units, between which lines may break. */
export const phrasesSchema = v.record(v.string(), v.array(v.number()))

export const pageExcerptSchema = v.object({
  /** The address that the excerpt was made for. */
  path: v.string(),
  /** An article of the records that the page shows, see `excerptArticle`. Read by `parseArticle`. */
  article: v.unknown(),
  digest: digestSchema,
  phrases: phrasesSchema,
})

/** Totals of a whole article, which an excerpt cannot count. */
export type Digest = v.InferOutput<typeof digestSchema>
export type Phrases = v.InferOutput<typeof phrasesSchema>
/** The data of a page. */
export type PageExcerpt = v.InferOutput<typeof pageExcerptSchema>
