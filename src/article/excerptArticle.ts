import { quotesOfBlock, quotesOfText, type LinkedArticle } from './linkArticle.ts'
import { positionsAround } from './storyPosition.ts'
import type {
  Agreement,
  Article,
  EntityKind,
  Quote,
  Retired,
  RichText,
  Section,
  Speaker,
  TimelineEvent,
} from './schema.ts'

/** Which records a page shows in full. What they refer to comes along in brief. */
export interface Shown {
  quotes?: readonly string[]
  speakers?: readonly string[]
  events?: readonly string[]
  agreements?: readonly string[]
  /** Records that the page only names. */
  named?: {
    quotes?: readonly string[]
    speakers?: readonly string[]
    events?: readonly string[]
    agreements?: readonly string[]
  }
  /** The story itself: figures, voices, key points, sections, outcomes. */
  story?: boolean
  /** The number of the quote whose place in the story is drawn. */
  positionOf?: number
  /** Old ids that the page answers for. */
  retired?: readonly Retired[]
}

/**
 * A smaller article of the same schema that holds just what a page shows, so that the page costs the same however
 * large the article is. Totals that an excerpt cannot count stand in its digest.
 * @param linked the same article, linked
 */
export function excerptArticle(article: Article, linked: LinkedArticle, shown: Shown): Article {
  const full = {
    quotes: new Set(shown.quotes),
    speakers: new Set(shown.speakers),
    events: new Set(shown.events),
    agreements: new Set(shown.agreements),
  }
  const brief = {
    quotes: new Set(shown.named?.quotes),
    speakers: new Set(shown.named?.speakers),
    events: new Set(shown.named?.events),
    agreements: new Set(shown.named?.agreements),
  }
  const paragraphs = new Set<string>()
  const sections = new Set<string>()
  const mention = (text: RichText | undefined) => {
    for (const id of quotesOfText(text ?? [])) brief.quotes.add(id)
    for (const span of text ?? [])
      if (typeof span !== 'string' && span.type === 'link') mentionEntity[span.kind](span.id)
  }
  const mentionEntity: Record<EntityKind, (id: string) => void> = {
    quote: (id) => brief.quotes.add(id),
    speaker: (id) => brief.speakers.add(id),
    event: (id) => brief.events.add(id),
    agreement: (id) => brief.agreements.add(id),
    section: (id) => sections.add(id),
  }
  const rest = (record: { evidence: readonly string[] }) => {
    for (const id of record.evidence) paragraphs.add(id)
  }
  const show = (record: { evidence: readonly string[] }, text: RichText) => {
    mention(text)
    rest(record)
  }

  mention(shown.story ? article.dek : undefined)
  if (shown.story) {
    for (const figure of article.figures) show(figure, figure.note)
    for (const voice of article.voices) brief.quotes.add(voice.quote)
    for (const point of article.keyPoints) show(point, point.text)
    for (const outcome of article.outcomes) show(outcome, outcome.text)
    for (const block of article.sections.flatMap(({ blocks }) => blocks)) {
      for (const id of quotesOfBlock(block)) brief.quotes.add(id)
      if ('text' in block) mention(block.text)
      if ('evidence' in block) rest(block)
    }
  }
  if (article.mainEvent !== undefined) brief.events.add(article.mainEvent)

  for (const quote of article.quotes.filter(({ id }) => full.quotes.has(id))) {
    rest(quote)
    mention(quote.text)
    mention(quote.setting)
    if (quote.event !== undefined) brief.events.add(quote.event)
    for (const id of quote.agreements ?? []) brief.agreements.add(id)
  }
  for (const agreement of article.agreements.filter(({ id }) => full.agreements.has(id))) {
    rest(agreement)
    mention(agreement.text)
    mention(agreement.note)
    for (const account of agreement.accounts ?? []) mention(account.text)
    if (agreement.announcedIn !== undefined) brief.quotes.add(agreement.announcedIn)
    if (agreement.event !== undefined) brief.events.add(agreement.event)
  }
  for (const event of article.events.filter(({ id }) => full.events.has(id))) {
    rest(event)
    mention(event.summary)
    for (const id of event.participants ?? []) brief.speakers.add(id)
  }
  for (const speaker of article.speakers.filter(({ id }) => full.speakers.has(id))) {
    rest(speaker)
    mention(speaker.role)
    mention(speaker.about)
  }

  const isIn = (kind: keyof typeof full) => (id: string) => full[kind].has(id) || brief[kind].has(id)
  const quotes = article.quotes.filter(({ id }) => isIn('quotes')(id))
  for (const quote of quotes) {
    brief.speakers.add(quote.speaker)
    if (quote.when.after !== undefined) brief.events.add(quote.when.after)
  }
  for (const event of article.events.filter(({ id }) => isIn('events')(id)))
    if (event.when.after !== undefined) brief.events.add(event.when.after)

  const keptSpeakers = isIn('speakers')
  const keptEvents = isIn('events')
  const keptAgreements = isIn('agreements')
  const onlyIf = <K extends string>(key: K, id: string | undefined, isKept: (id: string) => boolean) =>
    (id !== undefined && isKept(id) ? { [key]: id } : {}) as { [key in K]?: string }
  const someOf = <K extends string>(
    key: K,
    ids: readonly string[] | undefined,
    isKept: (id: string) => boolean,
  ) => (ids ? { [key]: ids.filter(isKept) } : {}) as { [key in K]?: string[] }

  const briefEvidence = <T extends { evidence: string[] }>(record: T): T => ({
    ...record,
    evidence: record.evidence.slice(0, 1),
  })
  const briefQuote = (quote: Quote): Quote => ({
    ...briefEvidence(without(quote, 'setting', 'audience', 'event', 'agreements')),
    text: flatten(quote.text),
    ...onlyIf('event', quote.event, keptEvents),
    ...someOf('agreements', quote.agreements, keptAgreements),
  })
  const briefSpeaker = (speaker: Speaker): Speaker =>
    briefEvidence({
      ...without(speaker, 'about', 'reading', 'alternateNames'),
      ...(speaker.role && { role: flatten(speaker.role) }),
    })
  const briefEvent = (event: TimelineEvent): TimelineEvent => ({
    ...briefEvidence(without(event, 'participants', 'place', 'duration')),
    when: { ...without(event.when, 'after'), ...onlyIf('after', event.when.after, keptEvents) },
    summary: [event.title],
    ...someOf('participants', event.participants, keptSpeakers),
  })
  const briefAgreement = (agreement: Agreement): Agreement => ({
    ...briefEvidence(without(agreement, 'note', 'accounts', 'announcedIn', 'event')),
    text: [agreement.title],
    ...onlyIf('event', agreement.event, keptEvents),
  })

  const speakers = article.speakers
    .filter(({ id }) => keptSpeakers(id))
    .map((speaker) => (full.speakers.has(speaker.id) ? speaker : briefSpeaker(speaker)))
  const events = article.events
    .filter(({ id }) => keptEvents(id))
    .map((event) => (full.events.has(event.id) ? event : briefEvent(event)))
  const agreements = article.agreements
    .filter(({ id }) => keptAgreements(id))
    .map((agreement) => (full.agreements.has(agreement.id) ? agreement : briefAgreement(agreement)))
  const keptQuotes = quotes.map((quote) => (full.quotes.has(quote.id) ? quote : briefQuote(quote)))
  for (const record of [...speakers, ...events, ...agreements, ...keptQuotes]) rest(record)

  const outlets = new Set(quotes.map(({ outlet }) => outlet))
  const { digest } = linked
  const withoutStory = {
    dek: flatten(article.dek),
    figures: [],
    voices: [],
    keyPoints: [],
    sections: article.sections.filter(({ id }) => sections.has(id)).map(briefSection),
    outcomes: [],
  }
  return {
    ...article,
    ...(shown.story ? {} : withoutStory),
    source: {
      ...article.source,
      paragraphs: article.source.paragraphs.filter(({ id }) => paragraphs.has(id)),
    },
    outlets: article.outlets.filter(({ id }) => outlets.has(id)),
    speakers,
    events,
    agreements,
    quotes: keptQuotes,
    retired: [...(shown.retired ?? [])],
    digest: {
      ...digest,
      tallies: digest.tallies.filter(({ speaker }) => keptSpeakers(speaker)),
      positions: shown.positionOf === undefined ? [] : positionsAround(digest.positions, shown.positionOf),
      passages: digest.passages.filter(({ number }) => number === shown.positionOf),
    },
  }
}

/** A section that links lead to: the excerpt names it, only the story shows it. */
function briefSection({ id, heading }: Section): Section {
  return { id, heading, blocks: [{ type: 'outcomes' }] }
}

/** Text for tight places: references become plain words. */
function flatten(text: RichText): Quote['text'] {
  return text.flatMap((span): Quote['text'] => {
    if (typeof span === 'string') return [span]
    switch (span.type) {
      case 'cite':
        return []
      case 'link':
        return [span.text]
      case 'speech':
        return [{ type: 'speech', text: span.text }]
      case 'term':
      case 'ruby':
      case 'foreign':
        return [span]
    }
  })
}

/** A copy without some of its optional fields. */
function without<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const copy = { ...record }
  for (const key of keys) delete copy[key]
  return copy
}
