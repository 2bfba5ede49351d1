import type { Digest } from './pageExcerpt.ts'
import type { Article, Retired, Section } from './schema.ts'
import { positionsAround } from './positionsAround.ts'
import { remember } from './remember.ts'

/** Which records a page needs, by id. */
export interface Shown {
  /** Shown in full: what they refer to comes along. */
  quotes?: readonly string[]
  speakers?: readonly string[]
  events?: readonly string[]
  agreements?: readonly string[]
  /** Records of any kind that are only named or counted: what they refer to stays behind. */
  named?: readonly string[]
  /** Speakers whose quotes are counted. */
  tallied?: readonly string[]
  /** Paragraphs of the source. */
  paragraphs?: readonly string[]
  /** The story itself: dek, figures, key points, outcomes. */
  story?: boolean
  /** Sections of the story, with what is set in them. */
  sections?: readonly string[]
  /** The agreement of which is told what each side says, and what the source leaves out. */
  accountsOf?: string
  /** The number of the quote whose place in the story is drawn. */
  positionOf?: number
  /** Whether records can be searched there. */
  isSearched?: boolean
  /** Old ids that the page has an answer to. */
  retired?: readonly Retired[]
}

/** The records that a page needs, and the totals that cannot be counted from them. */
export interface Excerpt {
  /** Reads as any article: references to what was left out are cut by `readArticle`. */
  article: Article
  digest: Digest
}

/**
 * A smaller article of whole records, so that a page costs the same however large the article is.
 * @param digest of the same article
 */
export function excerptArticle(article: Article, { storyLength, ...digest }: Digest, shown: Shown): Excerpt {
  const { dek, figures, voices, keyPoints, sections, outcomes } = article
  // The scene of a quote, half of its length, is told on its own page only.
  const pickQuotes = (ids: ReadonlySet<string>) =>
    pick(article.quotes, ids).map(({ setting, ...quote }) =>
      setting && quote.number === shown.positionOf ? { ...quote, setting } : quote,
    )
  // An agreement that is only named is named by its title; what each side says of it is told on its own page only.
  const isShown = new Set(shown.agreements)
  const pickAgreements = (wanted: ReadonlySet<string>) =>
    pick(article.agreements, wanted).map(({ note, accounts, ...agreement }) => ({
      ...agreement,
      ...(!isShown.has(agreement.id) && { text: [agreement.title] }),
      ...(agreement.id === shown.accountsOf && { ...(note && { note }), ...(accounts && { accounts }) }),
    }))
  // What happened is told where an event is shown in full; elsewhere its title stands in.
  const pickEvents = (ids: ReadonlySet<string>) =>
    pick(article.events, ids).map((event) =>
      shown.events?.includes(event.id) ? event : { ...event, summary: [event.title] },
    )
  // Other names, and what is known of somebody, stand on their own page only; a search finds by other names.
  const pickSpeakers = (ids: ReadonlySet<string>) =>
    pick(article.speakers, ids).map((speaker) =>
      shown.isSearched || shown.speakers?.includes(speaker.id)
        ? speaker
        : { ...speaker, alternateNames: undefined, reading: undefined, about: undefined },
    )
  const told = pick(sections, new Set(shown.sections))
  const story = shown.story ? { dek, figures, voices, keyPoints, told, outcomes } : undefined
  const full = [
    article.mainEvent,
    story,
    pickQuotes(new Set([...(shown.quotes ?? []), ...quotesSetIn(told)])),
    pick(article.speakers, new Set(shown.speakers)),
    pick(article.events, new Set(shown.events)),
    pick(article.agreements, new Set(shown.agreements)),
  ]
  const ids = new Set(shown.named)
  const neededSections = new Set(shown.sections)
  for (const value of valuesIn(full)) {
    // Among all strings are all ids: one that only looks like an id brings a record too many, which does no harm.
    if (typeof value === 'string') ids.add(value)
    else if (isSectionLink(value)) neededSections.add(value.id)
  }
  // A link needs its section, a section what is set in it, a quote its speaker; events may say when something was.
  const needed = pick(sections, neededSections)
  addAll(ids, ...quotesSetIn(needed))
  for (const { speaker, outlet, relayedBy, when } of pick(article.quotes, ids))
    addAll(ids, speaker, outlet, relayedBy, when.after)
  for (const { when } of pick(article.events, ids)) addAll(ids, when.after)

  const { positionOf } = shown
  const excerpt = {
    ...article,
    // Every article has a dek, but only the story shows it.
    ...(!story && { dek: [article.headline], figures: [], keyPoints: [], outcomes: [] }),
    // A voice comes along with its quote; the list of all quotes needs none.
    voices: shown.isSearched ? [] : voices.filter(({ quote }) => ids.has(quote)),
    sections: needed,
    source: { ...article.source, paragraphs: pick(article.source.paragraphs, new Set(shown.paragraphs)) },
    outlets: pick(article.outlets, ids),
    speakers: pickSpeakers(ids),
    events: pickEvents(ids),
    quotes: pickQuotes(ids),
    agreements: pickAgreements(ids),
    retired: [...(shown.retired ?? [])],
  }
  return {
    article: shown.isSearched ? excerpt : withoutKeywords(excerpt),
    digest: {
      ...digest,
      ...(shown.story && storyLength !== undefined && { storyLength }),
      laterSections: shown.story ? digest.laterSections : [],
      concerns: shown.events ? digest.concerns : [],
      mentions: digest.mentions.filter(({ agreement }) => shown.agreements?.includes(agreement)),
      tallies: digest.tallies.filter(({ speaker }) => shown.tallied?.includes(speaker)),
      positions:
        positionOf === undefined ? [] : nameOwn(positionsAround(digest.positions, positionOf), positionOf),
      passages: positionOf === undefined ? [] : pickPassage(digest.passages, positionOf),
      retellings: positionOf === undefined ? [] : pickRetellings(digest.retellings, shown.paragraphs),
    },
  }
}

/** Keywords are for a search only. */
function withoutKeywords(article: Article): Article {
  const leaveOut = (key: string, value: unknown) => (key === 'keywords' ? undefined : value)
  return JSON.parse(JSON.stringify(article, leaveOut)) as Article
}

/** Of the sections that are drawn only the one that holds the quote is named. */
function nameOwn(positions: Digest['positions'], of: number): Digest['positions'] {
  return positions.map((position) =>
    position.quotes.some(({ number }) => number === of) ? position : { ...position, heading: '' },
  )
}

const placesById = remember(
  (records: readonly { id: string }[]) => new Map(records.map(({ id }, place) => [id, place])),
)

/** The records of some ids, in the order of the list. Costs what is picked, not what there is to pick from. */
function pick<T extends { id: string }>(records: readonly T[], ids: ReadonlySet<string>): T[] {
  const known = placesById(records)
  const places = [...ids].flatMap((id) => known.get(id) ?? [])
  return places.toSorted((a, b) => a - b).flatMap((place) => records[place] ?? [])
}

const passagesByNumber = remember(
  (passages: Digest['passages']) => new Map(passages.map((passage) => [passage.number, passage])),
)

function pickPassage(passages: Digest['passages'], number: number): Digest['passages'] {
  const passage = passagesByNumber(passages).get(number)
  return passage ? [passage] : []
}

const retellingsBySource = remember((retellings: Digest['retellings']) => {
  const bySource = new Map<string, Digest['retellings']>()
  for (const retelling of retellings)
    bySource.set(retelling.source, [...(bySource.get(retelling.source) ?? []), retelling])
  return bySource
})

function pickRetellings(
  retellings: Digest['retellings'],
  paragraphs: readonly string[] = [],
): Digest['retellings'] {
  const known = retellingsBySource(retellings)
  return paragraphs.flatMap((paragraph) => known.get(paragraph) ?? [])
}

function addAll(ids: Set<string>, ...more: readonly (string | undefined)[]): void {
  for (const id of more) if (id !== undefined) ids.add(id)
}

/** A value of JSON and every value inside it. */
function* valuesIn(value: unknown): Generator {
  yield value
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* valuesIn(inner)
}

function isSectionLink(value: unknown): value is { id: string } {
  return (Object(value) as { kind?: unknown }).kind === 'section'
}

function quotesSetIn(sections: readonly Section[]): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'quote' ? [block.quote] : [])),
  )
}
