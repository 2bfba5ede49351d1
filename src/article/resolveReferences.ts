import type * as v from 'valibot'
import { isBounded } from './edtf.ts'
import { findLoops } from './findLoops.ts'
import { dateOf } from './formatWhen.ts'
import { describeFound, joinPointer, oneOf, type Located, type Problem, type Report } from './problem.ts'
import { resolveRetired } from './resolveRetired.ts'
import { speechOf } from './richText.ts'
import type {
  Article,
  ArticleFields,
  Block,
  EntityKind,
  Quote,
  recordLists,
  Retired,
  RichText,
  SourceParagraph,
  Span,
  When,
} from './schema.ts'

/** Every list of records. */
export type LocatedRecords = {
  [K in keyof typeof recordLists]: Located<v.InferOutput<(typeof recordLists)[K]>[number]>[]
}

/** Every list of records, and the paragraphs of the source. */
type LocatedLists = LocatedRecords & { paragraphs: Located<SourceParagraph>[] }

/**
 * Checks what one record says about another: every reference must lead somewhere, every id must be the only one.
 * A record that cannot be shown without its target drops out; any other dangling reference is cut. Both are reported.
 */
export function resolveReferences(fields: ArticleFields, lists: LocatedLists, problems: Problem[]): Article {
  const report: Report = (pointer, reason, found, expected, severity = 'error') =>
    void problems.push({ pointer, reason, found: describeFound(found), expected, severity })

  /** Keeps the first record of each key. */
  const unique = <T>(records: Located<T>[], keyOf: (value: T) => string | number, ...key: string[]) => {
    const seen = new Set<string | number>()
    return records.filter(({ value, pointer }) => {
      const found = keyOf(value)
      if (!seen.has(found)) return seen.add(found)
      report(joinPointer(pointer, ...key), 'duplicate', found, `each ${key[0] ?? 'id'} only once`)
      return false
    })
  }
  const uniqueIds = <T extends { id: string }>(records: Located<T>[]) =>
    unique(records, (value) => value.id, 'id')
  const idsOf = (records: readonly Located<{ id: string }>[]) => new Set(records.map(({ value }) => value.id))

  const sides = uniqueIds(lists.sides)
  const outlets = uniqueIds(lists.outlets)
  const speakers = uniqueIds(lists.speakers)
  const events = uniqueIds(lists.events)
  const paragraphs = uniqueIds(lists.paragraphs)
  const known = {
    side: idsOf(sides),
    outlet: idsOf(outlets),
    speaker: idsOf(speakers),
    event: idsOf(events),
    source: idsOf(paragraphs),
  }

  /** True when the id is known; reports the problem otherwise. */
  const leads = (ids: ReadonlySet<string>, id: string, pointer: string, what: string) => {
    if (ids.has(id)) return true
    report(pointer, 'dangling', id, `the id of ${what}`)
    return false
  }
  /** The ids that lead somewhere, each once. */
  const keep = (ids: ReadonlySet<string>, list: readonly string[], pointer: string, what: string) => {
    const located = list.map((id, index) => ({ value: id, pointer: joinPointer(pointer, index) }))
    return unique(located, (id) => id)
      .filter((one) => leads(ids, one.value, one.pointer, what))
      .map(({ value }) => value)
  }

  const uniqueNumbers = <T extends { id: string; number: number }>(records: Located<T>[]) =>
    unique(uniqueIds(records), (value) => value.number, 'number')
  const agreements = uniqueNumbers(
    lists.agreements.flatMap(({ value, pointer }) => {
      const parties = keep(known.side, value.parties, joinPointer(pointer, 'parties'), 'a side')
      return parties.length > 0 ? [{ value: { ...value, parties }, pointer }] : []
    }),
  )
  const quotes = uniqueNumbers(
    lists.quotes.filter(({ value, pointer }) =>
      leads(known.speaker, value.speaker, joinPointer(pointer, 'speaker'), 'a speaker'),
    ),
  )
  const knownAgreements = idsOf(agreements)
  const quotesById = new Map(quotes.map(({ value }) => [value.id, value]))
  const knownQuotes: ReadonlySet<string> = new Set(quotesById.keys())
  const paragraphIds = new Set<string>()
  /** A quote that is not there is not set. Paragraphs share one namespace of fragments: the first of each id stays. */
  const isShown = (block: Block, pointer: string) => {
    if (block.type === 'quote')
      return leads(knownQuotes, block.quote, joinPointer(pointer, 'quote'), 'a quote')
    if (block.type !== 'paragraph') return true
    if (paragraphIds.has(block.id)) {
      report(joinPointer(pointer, 'id'), 'duplicate', block.id, 'each id only once')
      return false
    }
    return paragraphIds.add(block.id)
  }
  const sections = uniqueIds(lists.sections).flatMap(({ value, pointer, itemPointers }) => {
    const blocks = value.blocks
      .map((block, index) => ({
        value: block,
        pointer: itemPointers?.[index] ?? joinPointer(pointer, 'blocks', index),
      }))
      .filter((block) => isShown(block.value, block.pointer))
    return blocks.length > 0 ? [{ value, pointer, blocks }] : []
  })
  const targets: Record<EntityKind, ReadonlySet<string>> = {
    speaker: known.speaker,
    event: known.event,
    agreement: knownAgreements,
    quote: knownQuotes,
    section: idsOf(sections),
  }

  const cleanSpan = (span: Span, pointer: string): Span[] => {
    if (typeof span === 'string') {
      if (/[「」]/u.test(span))
        report(pointer, 'brackets', span, 'a speech or term span instead of 「」 in own words', 'warning')
      return [span]
    }
    switch (span.type) {
      case 'link':
        return leads(targets[span.kind], span.id, joinPointer(pointer, 'id'), oneOf(span.kind))
          ? [span]
          : [span.text]
      case 'cite': {
        const cited = keep(knownQuotes, span.quotes, joinPointer(pointer, 'quotes'), 'a quote')
        return cited.length > 0 ? [{ ...span, quotes: cited }] : []
      }
      case 'speech': {
        if (span.quote === undefined) return [span]
        const { quote: id, ...bare } = span
        if (!leads(knownQuotes, id, joinPointer(pointer, 'quote'), 'a quote')) return [bare]
        if (!saysLiterally(id, span.text)) {
          report(joinPointer(pointer, 'text'), 'words', span.text, `words that occur in the speech of ${id}`)
          return [bare]
        }
        return [span]
      }
      case 'term':
      case 'ruby':
      case 'foreign':
        return [span]
    }
  }
  // Never empty: the schema wants more than reference marks, and only they can go.
  const cleanText = (text: RichText, pointer: string): Span[] =>
    text.flatMap((span, index) => cleanSpan(span, joinPointer(pointer, index)))
  const saysLiterally = (id: string, words: string) => {
    const quote = quotesById.get(id)
    return quote !== undefined && speechOf(quote.text).some((speech) => speech.includes(words))
  }
  const cleanLasted = (when: When, pointer: string): When => {
    const { lasted, ...rest } = when
    if (!lasted || isBounded(dateOf(when))) return when
    report(
      joinPointer(pointer, 'lasted'),
      'value',
      when.date,
      'a date with a first and a last day',
      'warning',
    )
    return rest
  }
  const cleanWhen = (when: When, pointer: string): When => {
    const dated = cleanLasted(when, pointer)
    const { after, ...rest } = dated
    if (after === undefined || !leads(known.event, after, joinPointer(pointer, 'after'), 'an event'))
      return rest
    return dated
  }
  const cleanEvidence = <T extends { evidence: string[] }>(value: T, pointer: string): T => ({
    ...value,
    evidence: keep(
      known.source,
      value.evidence,
      joinPointer(pointer, 'evidence'),
      'a paragraph of the source',
    ),
  })
  /** Cleans an optional field: absent stays absent. */
  const optional = <K extends string, T, R>(
    key: K,
    value: T | undefined,
    pointer: string,
    clean: (value: T, pointer: string) => R | undefined,
  ) => {
    const cleaned = value === undefined ? undefined : clean(value, joinPointer(pointer, key))
    return (cleaned === undefined ? {} : { [key]: cleaned }) as { [key in K]?: R }
  }
  const reference = (ids: ReadonlySet<string>, what: string) => (id: string, pointer: string) =>
    leads(ids, id, pointer, what) ? id : undefined
  const references = (ids: ReadonlySet<string>, what: string) => (list: readonly string[], pointer: string) =>
    keep(ids, list, pointer, what)

  const cleanQuote = ({ value, pointer }: Located<Quote>): Quote => {
    const { event, outlet, relayedBy, setting, agreements: touched, ...rest } = value
    return {
      ...cleanEvidence(rest, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
      when: cleanWhen(value.when, joinPointer(pointer, 'when')),
      ...optional('event', event, pointer, reference(known.event, 'an event')),
      ...optional('outlet', outlet, pointer, reference(known.outlet, 'an outlet')),
      ...optional('relayedBy', relayedBy, pointer, reference(known.outlet, 'an outlet')),
      ...optional('setting', setting, pointer, cleanText),
      ...optional('agreements', touched, pointer, references(knownAgreements, 'an agreement')),
    }
  }

  const cleanBlock = ({ value, pointer }: Located<Block>): Block => {
    switch (value.type) {
      case 'paragraph':
        return { ...cleanEvidence(value, pointer), text: cleanText(value.text, joinPointer(pointer, 'text')) }
      case 'note':
        return { ...value, text: cleanText(value.text, joinPointer(pointer, 'text')) }
      case 'quote':
      case 'agreements':
      case 'outcomes':
        return value
    }
  }

  checkDates(fields, report)
  const withoutLoops = cutLoops(events, report)
  const keyPoints = uniqueIds(lists.keyPoints)
  const outcomes = uniqueIds(lists.outcomes)
  const liveIds: Record<Retired['kind'], ReadonlySet<string>> = {
    ...targets,
    paragraph: paragraphIds,
    point: idsOf(keyPoints),
    outcome: idsOf(outcomes),
  }

  const { mainEvent, ...single } = fields
  return {
    ...single,
    source: { ...fields.source, paragraphs: paragraphs.map(({ value }) => value) },
    ...optional('mainEvent', mainEvent, '', reference(known.event, 'an event')),
    dek: cleanText(fields.dek, '/dek'),
    sides: sides.map(({ value }) => value),
    outlets: outlets.map(({ value }) => value),
    speakers: speakers.map(({ value, pointer }) => {
      const { side, role, about, ...rest } = value
      return {
        ...cleanEvidence(rest, pointer),
        ...optional('side', side, pointer, reference(known.side, 'a side')),
        ...optional('role', role, pointer, cleanText),
        ...optional('about', about, pointer, cleanText),
      }
    }),
    events: withoutLoops.map(({ value, pointer }) => {
      const { participants, uninvited, ...rest } = value
      return {
        ...cleanEvidence(rest, pointer),
        when: cleanWhen(value.when, joinPointer(pointer, 'when')),
        sides: keep(known.side, value.sides, joinPointer(pointer, 'sides'), 'a side'),
        ...optional('participants', participants, pointer, references(known.speaker, 'a speaker')),
        ...optional('uninvited', uninvited, pointer, references(known.side, 'a side')),
        summary: cleanText(value.summary, joinPointer(pointer, 'summary')),
      }
    }),
    quotes: quotes.map(cleanQuote),
    agreements: agreements.map(({ value, pointer }) => {
      const { event, announcedIn, note, accounts, ...rest } = value
      return {
        ...cleanEvidence(rest, pointer),
        text: cleanText(value.text, joinPointer(pointer, 'text')),
        ...optional('event', event, pointer, reference(known.event, 'an event')),
        ...optional('announcedIn', announcedIn, pointer, reference(knownQuotes, 'a quote')),
        ...optional('note', note, pointer, cleanText),
        ...optional('accounts', accounts, pointer, (list, place) =>
          unique(
            list.map((account, index) => ({ value: account, pointer: joinPointer(place, index) })),
            ({ side }) => side,
            'side',
          ).flatMap((account) =>
            leads(known.side, account.value.side, joinPointer(account.pointer, 'side'), 'a side')
              ? [
                  {
                    ...account.value,
                    text: cleanText(account.value.text, joinPointer(account.pointer, 'text')),
                  },
                ]
              : [],
          ),
        ),
      }
    }),
    figures: uniqueIds(lists.figures).map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      note: cleanText(value.note, joinPointer(pointer, 'note')),
    })),
    voices: unique(lists.voices, ({ quote }) => quote, 'quote').flatMap(({ value, pointer }) => {
      if (!leads(knownQuotes, value.quote, joinPointer(pointer, 'quote'), 'a quote')) return []
      if (saysLiterally(value.quote, value.words)) return [value]
      report(
        joinPointer(pointer, 'words'),
        'words',
        value.words,
        `words that occur in the speech of ${value.quote}`,
      )
      return []
    }),
    keyPoints: keyPoints.map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
    })),
    sections: sections.map(({ value, blocks }) => ({ ...value, blocks: blocks.map(cleanBlock) })),
    outcomes: outcomes.map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
    })),
    retired: resolveRetired(
      unique(lists.retired, ({ kind, id }) => `${kind} ${id}`, 'id'),
      liveIds,
      report,
    ),
  }
}

function checkDates(fields: ArticleFields, report: Report): void {
  const { datePublished, dateModified } = fields
  if (dateModified !== undefined && dateModified < datePublished)
    report('/dateModified', 'order', dateModified, `a day not before ${datePublished}`, 'warning')
}

/** Cuts `when.after` of the first event of each circle. */
function cutLoops(events: LocatedLists['events'], report: Report): LocatedLists['events'] {
  const cut = findLoops(new Map(events.map(({ value }) => [value.id, value.when.after])))
  return events.map((event) => {
    const { after: loop, ...when } = event.value.when
    if (loop === undefined || !cut.has(event.value.id)) return event
    report(
      joinPointer(event.pointer, 'when', 'after'),
      'cycle',
      loop,
      'an event that does not come after this one',
    )
    return { ...event, value: { ...event.value, when } }
  })
}
