import { toKanjiNumber } from './formatDate.ts'
import type { Digest } from './pageExcerpt.ts'
import { remember } from './remember.ts'
import { plainTextOf, quoteKindOf, type QuoteKind } from './richText.ts'
import type {
  Agreement,
  Article,
  KeyPoint,
  Outlet,
  Quote,
  Retired,
  RichText,
  Side,
  SourceParagraph,
  Speaker,
  TimelineEvent,
  When,
} from './schema.ts'

/** A side with its place in the order of sides (0-based), from which shape and colour of its mark follow. */
export interface LinkedSide extends Side {
  index: number
  speakers: readonly LinkedSpeaker[]
}

/** When, with the event that it came after. */
export interface LinkedWhen extends Omit<When, 'after'> {
  after: LinkedEvent | undefined
}

/** A speaker who knows their side, statements and attendance. */
export interface LinkedSpeaker extends Omit<Speaker, 'side' | 'evidence'> {
  /** For tight places. */
  shortName: string
  /** The role as one plain string. */
  roleText: string | undefined
  side: LinkedSide | undefined
  quotes: readonly LinkedQuote[]
  events: readonly LinkedEvent[]
  evidence: readonly SourceParagraph[]
}

/** An event that knows its sides, people and the statements made at it. */
export interface LinkedEvent extends Omit<
  TimelineEvent,
  'when' | 'sides' | 'participants' | 'uninvited' | 'evidence'
> {
  /** For tight places. */
  shortTitle: string
  when: LinkedWhen
  sides: readonly LinkedSide[]
  participants: readonly LinkedSpeaker[]
  uninvited: readonly LinkedSide[]
  quotes: readonly LinkedQuote[]
  agreements: readonly LinkedAgreement[]
  evidence: readonly SourceParagraph[]
}

/** A statement with everything that it is connected to. */
export interface LinkedQuote extends Omit<
  Quote,
  'speaker' | 'when' | 'event' | 'outlet' | 'relayedBy' | 'agreements' | 'evidence'
> {
  /** The number as it is written: 06. */
  numeral: string
  kind: QuoteKind
  speaker: LinkedSpeaker
  when: LinkedWhen
  event: LinkedEvent | undefined
  outlet: Outlet | undefined
  relayedBy: Outlet | undefined
  agreements: readonly LinkedAgreement[]
  evidence: readonly SourceParagraph[]
  previous: LinkedQuote | undefined
  next: LinkedQuote | undefined
}

/** An agreement with the statements that touch it. */
export interface LinkedAgreement extends Omit<
  Agreement,
  'parties' | 'event' | 'announcedIn' | 'accounts' | 'evidence'
> {
  /** The number as it is written: 三. */
  numeral: string
  event: LinkedEvent | undefined
  parties: readonly LinkedSide[]
  announcedIn: LinkedQuote | undefined
  accounts: readonly { side: LinkedSide; text: RichText }[]
  quotes: readonly LinkedQuote[]
  previous: LinkedAgreement | undefined
  next: LinkedAgreement | undefined
  evidence: readonly SourceParagraph[]
}

/** How many statements of each kind, and where they were made (see `placesOf`). */
export type Tally = Omit<Digest['tallies'][number], 'speaker'>

/** Knows the lengths of the phrases of display text, for as much text as the build cut. */
export interface PhraseBook {
  get: (text: string) => readonly number[] | undefined
}

/** An article whose references are objects, both ways: a quote knows its speaker, a speaker their quotes. */
export interface LinkedArticle extends Omit<
  Article,
  'sides' | 'speakers' | 'events' | 'quotes' | 'agreements' | 'mainEvent' | 'voices' | 'keyPoints'
> {
  /** Headline and second deck in one line. */
  fullHeadline: string
  sides: readonly LinkedSide[]
  speakers: readonly LinkedSpeaker[]
  events: readonly LinkedEvent[]
  quotes: readonly LinkedQuote[]
  agreements: readonly LinkedAgreement[]
  mainEvent: LinkedEvent | undefined
  voices: readonly { quote: LinkedQuote; words: string }[]
  keyPoints: readonly KeyPoint[]
  digest: Digest
  phrases: PhraseBook
  byId: {
    speakers: ReadonlyMap<string, LinkedSpeaker>
    events: ReadonlyMap<string, LinkedEvent>
    quotes: ReadonlyMap<string, LinkedQuote>
    agreements: ReadonlyMap<string, LinkedAgreement>
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

/** What is derived from a whole article and given beside it or an excerpt of it. */
export interface Derived {
  digest: Digest
  phrases: PhraseBook
}

/** Resolves ids both ways, once. Needs an article whose references all lead somewhere (see `resolveReferences`). */
export function linkArticle(article: Article, { digest, phrases }: Derived): LinkedArticle {
  const paragraphs = mapById(article.source.paragraphs)
  const outlets = mapById(article.outlets)
  const outletOf = (id: string | undefined) => (id === undefined ? undefined : outlets.get(id))
  const evidenceOf = (record: { evidence: readonly string[] }) => listOf(paragraphs, record.evidence)

  const sides = new Map(
    article.sides.map((side, index) => [side.id, { ...side, index, speakers: [] as LinkedSpeaker[] }]),
  )
  const speakers = new Map<string, Writable<LinkedSpeaker>>()
  for (const speaker of article.speakers) {
    const side = speaker.side === undefined ? undefined : sides.get(speaker.side)
    const linked = {
      ...speaker,
      shortName: speaker.shortName ?? speaker.name,
      roleText: speaker.role && plainTextOf(speaker.role),
      side,
      quotes: [],
      events: [],
      evidence: evidenceOf(speaker),
    }
    speakers.set(speaker.id, linked)
    side?.speakers.push(linked)
  }

  const events = new Map<string, Writable<LinkedEvent>>()
  for (const event of article.events) {
    const participants = listOf(speakers, event.participants ?? [])
    const linked: Writable<LinkedEvent> = {
      ...event,
      shortTitle: event.shortTitle ?? event.title,
      when: { ...event.when, after: undefined },
      sides: listOf(sides, event.sides),
      participants,
      uninvited: listOf(sides, event.uninvited ?? []),
      quotes: [],
      agreements: [],
      evidence: evidenceOf(event),
    }
    events.set(event.id, linked)
    for (const participant of participants) participant.events.push(linked)
  }
  const whenOf = (when: When): LinkedWhen => ({
    ...when,
    after: when.after === undefined ? undefined : events.get(when.after),
  })
  for (const event of article.events) {
    const linked = events.get(event.id)
    if (linked) linked.when = whenOf(event.when)
  }

  const agreements = new Map<string, Writable<LinkedAgreement>>()
  for (const agreement of article.agreements) {
    const event = agreement.event === undefined ? undefined : events.get(agreement.event)
    const linked: Writable<LinkedAgreement> = {
      ...agreement,
      numeral: toKanjiNumber(agreement.number),
      event,
      parties: listOf(sides, agreement.parties),
      announcedIn: undefined,
      accounts: (agreement.accounts ?? []).flatMap(({ side, text }) =>
        listOf(sides, [side]).map((known) => ({ side: known, text })),
      ),
      quotes: [],
      previous: undefined,
      next: undefined,
      evidence: evidenceOf(agreement),
    }
    agreements.set(agreement.id, linked)
    event?.agreements.push(linked)
  }
  linkNeighbours<LinkedAgreement>([...agreements.values()])

  const quotes = new Map<string, Writable<LinkedQuote>>()
  for (const quote of article.quotes) {
    const speaker = speakers.get(quote.speaker)
    if (!speaker) continue
    const event = quote.event === undefined ? undefined : events.get(quote.event)
    const touched = listOf(agreements, quote.agreements ?? [])
    const linked: Writable<LinkedQuote> = {
      ...quote,
      numeral: String(quote.number).padStart(2, '0'),
      kind: quoteKindOf(quote.text),
      speaker,
      when: whenOf(quote.when),
      event,
      outlet: outletOf(quote.outlet),
      relayedBy: outletOf(quote.relayedBy),
      agreements: touched,
      evidence: evidenceOf(quote),
      previous: undefined,
      next: undefined,
    }
    quotes.set(quote.id, linked)
    speaker.quotes.push(linked)
    event?.quotes.push(linked)
    for (const agreement of touched) agreement.quotes.push(linked)
  }
  linkNeighbours<LinkedQuote>([...quotes.values()])
  for (const { id, announcedIn } of article.agreements) {
    const agreement = agreements.get(id)
    if (agreement && announcedIn !== undefined) agreement.announcedIn = quotes.get(announcedIn)
  }

  return {
    ...article,
    fullHeadline: [article.headline, article.alternativeHeadline].filter(Boolean).join('　'),
    sides: [...sides.values()],
    speakers: [...speakers.values()],
    events: [...events.values()],
    quotes: [...quotes.values()],
    agreements: [...agreements.values()],
    mainEvent: article.mainEvent === undefined ? undefined : events.get(article.mainEvent),
    voices: article.voices.flatMap(({ quote, words }) =>
      listOf(quotes, [quote]).map((linked) => ({ quote: linked, words })),
    ),
    digest,
    phrases,
    byId: { speakers, events, quotes, agreements },
  }
}

function mapById<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function listOf<T>(records: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => records.get(id) ?? [])
}

function linkNeighbours<T>(records: readonly (T & { previous: T | undefined; next: T | undefined })[]): void {
  records.forEach((record, index) => {
    record.previous = records[index - 1]
    record.next = records[index + 1]
  })
}

const noQuotes: Tally = { direct: 0, mixed: 0, indirect: 0, places: [] }

/** How many statements a speaker has in the whole article. */
export function tallyOf(article: LinkedArticle, speaker: LinkedSpeaker): Tally {
  return article.digest.tallies.find((tally) => tally.speaker === speaker.id) ?? noQuotes
}

const retiredByKey = remember(
  (retired: readonly Retired[]) => new Map(retired.map((one) => [`${one.kind} ${one.id}`, one])),
)

/** The entry of the list of retired ids that an old id belongs to. */
export function findRetired(article: LinkedArticle, kind: string, id: string): Retired | undefined {
  return retiredByKey(article.retired).get(`${kind} ${id}`)
}

/** The id that an id leads to today: an old one to its successor if it has one, any other to itself. */
export function currentId(article: LinkedArticle, kind: string, id: string): string {
  return findRetired(article, kind, id)?.successor ?? id
}
