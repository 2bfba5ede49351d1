import type { ArticleFields, Located, LocatedLists } from './parseArticle.ts'
import { joinPointer, type Problem, type ProblemReason } from './problem.ts'
import { speechOf } from './richText.ts'
import type { Article, Block, EntityKind, Quote, Retired, RichText, Span, When } from './schema.ts'

/**
 * Checks what one record says about another: every reference must lead somewhere, every id must be the only one.
 * A record that cannot be shown without its target drops out; any other dangling reference is cut. Both are told.
 */
export function resolveReferences(fields: ArticleFields, lists: LocatedLists, problems: Problem[]): Article {
  const report = (
    pointer: string,
    reason: ProblemReason,
    found: string,
    expected: string,
    severity: Problem['severity'] = 'error',
  ) => void problems.push({ pointer, reason, found: JSON.stringify(found), expected, severity })

  /** Keeps the first record of each key. */
  const unique = <T>(records: Located<T>[], keyOf: (value: T) => string | number, key: string) => {
    const seen = new Set<string | number>()
    return records.filter(({ value, pointer }) => {
      const found = keyOf(value)
      if (!seen.has(found)) return seen.add(found)
      report(joinPointer(pointer, key), 'duplicate', String(found), `a ${key} used only once`)
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
  const sections = uniqueIds(lists.sections)
  const paragraphs = fields.source.paragraphs
  const known = {
    side: idsOf(sides),
    outlet: idsOf(outlets),
    speaker: idsOf(speakers),
    event: idsOf(events),
    section: idsOf(sections),
    source: new Set(paragraphs.map(({ id }) => id)),
  }

  /** True when the id is known; tells the problem otherwise. */
  const leads = (ids: ReadonlySet<string>, id: string, pointer: string, what: string) => {
    if (ids.has(id)) return true
    report(pointer, 'dangling', id, `the id of ${what}`)
    return false
  }
  const keep = (ids: ReadonlySet<string>, list: readonly string[], pointer: string, what: string) =>
    list.filter((id, index) => leads(ids, id, joinPointer(pointer, index), what))

  const agreements = unique(uniqueIds(lists.agreements), (value) => value.number, 'number').flatMap(
    ({ value, pointer }) => {
      const parties = keep(known.side, value.parties, joinPointer(pointer, 'parties'), 'a side')
      return parties.length > 0 ? [{ value: { ...value, parties }, pointer }] : []
    },
  )
  const quotes = unique(uniqueIds(lists.quotes), (value) => value.number, 'number').filter(
    ({ value, pointer }) => leads(known.speaker, value.speaker, joinPointer(pointer, 'speaker'), 'a speaker'),
  )
  const knownAgreements = idsOf(agreements)
  const quotesById = new Map(quotes.map(({ value }) => [value.id, value]))
  const knownQuotes: ReadonlySet<string> = new Set(quotesById.keys())
  const targets: Record<EntityKind, ReadonlySet<string>> = {
    speaker: known.speaker,
    event: known.event,
    agreement: knownAgreements,
    quote: knownQuotes,
    section: known.section,
  }

  const cleanSpan = (span: Span, pointer: string): Span[] => {
    if (typeof span === 'string') {
      if (/[「」]/u.test(span))
        report(
          pointer,
          'brackets',
          span.slice(0, 40),
          'a speech or term span instead of 「」 in own words',
          'warning',
        )
      return [span]
    }
    switch (span.type) {
      case 'link':
        return leads(targets[span.kind], span.id, joinPointer(pointer, 'id'), `a ${span.kind}`)
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
  const cleanText = (text: RichText, pointer: string): Span[] => {
    const spans = text.flatMap((span, index) => cleanSpan(span, joinPointer(pointer, index)))
    return spans.length > 0 ? spans : ['']
  }
  const saysLiterally = (id: string, words: string) => {
    const quote = quotesById.get(id)
    return quote !== undefined && speechOf(quote.text).some((speech) => speech.includes(words))
  }
  const cleanWhen = (when: When, pointer: string): When => {
    const { after, ...rest } = when
    if (after === undefined || !leads(known.event, after, joinPointer(pointer, 'after'), 'an event'))
      return rest
    return when
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
    const { event, outlet, setting, agreements: touched, ...rest } = value
    return {
      ...cleanEvidence(rest, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
      when: cleanWhen(value.when, joinPointer(pointer, 'when')),
      ...optional('event', event, pointer, reference(known.event, 'an event')),
      ...optional('outlet', outlet, pointer, reference(known.outlet, 'an outlet')),
      ...optional('setting', setting, pointer, cleanText),
      ...optional('agreements', touched, pointer, references(knownAgreements, 'an agreement')),
    }
  }

  const cleanBlock = (block: Block, pointer: string): Block[] => {
    switch (block.type) {
      case 'paragraph':
        return [
          { ...cleanEvidence(block, pointer), text: cleanText(block.text, joinPointer(pointer, 'text')) },
        ]
      case 'note':
        return [{ ...block, text: cleanText(block.text, joinPointer(pointer, 'text')) }]
      case 'quote':
        return leads(knownQuotes, block.quote, joinPointer(pointer, 'quote'), 'a quote') ? [block] : []
      case 'agreements':
      case 'outcomes':
        return [block]
    }
  }

  checkDates(fields, report)
  const withoutLoops = cutLoops(events, report)
  const liveIds: Record<Retired['kind'], ReadonlySet<string>> = {
    ...targets,
    paragraph: new Set(
      sections.flatMap(({ value }) =>
        value.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.id] : [])),
      ),
    ),
  }

  const { mainEvent, ...single } = fields
  return {
    ...single,
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
      const { announcedIn, note, accounts, ...rest } = value
      return {
        ...cleanEvidence(rest, pointer),
        text: cleanText(value.text, joinPointer(pointer, 'text')),
        ...optional('announcedIn', announcedIn, pointer, reference(knownQuotes, 'a quote')),
        ...optional('note', note, pointer, cleanText),
        ...optional('accounts', accounts, pointer, (list, place) =>
          list.flatMap((account, index) =>
            leads(known.side, account.side, joinPointer(place, index, 'side'), 'a side')
              ? [{ ...account, text: cleanText(account.text, joinPointer(place, index, 'text')) }]
              : [],
          ),
        ),
      }
    }),
    figures: uniqueIds(lists.figures).map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      note: cleanText(value.note, joinPointer(pointer, 'note')),
    })),
    voices: lists.voices.flatMap(({ value, pointer }) => {
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
    keyPoints: uniqueIds(lists.keyPoints).map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
    })),
    sections: uniqueParagraphs(sections, report).flatMap(({ value, pointer, blockPointers }) => {
      const blocks = value.blocks.flatMap((block, index) =>
        cleanBlock(block, blockPointers?.[index] ?? joinPointer(pointer, 'blocks', index)),
      )
      return blocks.length > 0 ? [{ ...value, blocks }] : []
    }),
    outcomes: uniqueIds(lists.outcomes).map(({ value, pointer }) => ({
      ...cleanEvidence(value, pointer),
      text: cleanText(value.text, joinPointer(pointer, 'text')),
    })),
    retired: lists.retired.flatMap(({ value, pointer }) => {
      const ids = liveIds[value.kind]
      if (ids.has(value.id)) {
        report(
          joinPointer(pointer, 'id'),
          'duplicate',
          value.id,
          `an id that no ${value.kind} carries any more`,
        )
        return []
      }
      const { successor, ...rest } = value
      return [{ ...rest, ...optional('successor', successor, pointer, reference(ids, `a ${value.kind}`)) }]
    }),
  }
}

type Report = (
  pointer: string,
  reason: ProblemReason,
  found: string,
  expected: string,
  severity?: Problem['severity'],
) => void

function checkDates(fields: ArticleFields, report: Report): void {
  const { datePublished, dateModified } = fields
  if (dateModified !== undefined && dateModified < datePublished)
    report('/dateModified', 'order', dateModified, `a day not before ${datePublished}`, 'warning')
}

/** Cuts `when.after` where following it would come back to the same event. */
function cutLoops(events: LocatedLists['events'], report: Report): LocatedLists['events'] {
  const after = new Map(events.map(({ value }) => [value.id, value.when.after]))
  return events.map((event) => {
    const seen = new Set<string>()
    for (let id: string | undefined = event.value.id; id !== undefined; id = after.get(id)) {
      if (!seen.has(id)) {
        seen.add(id)
        continue
      }
      report(
        joinPointer(event.pointer, 'when', 'after'),
        'cycle',
        event.value.when.after ?? '',
        'an event that does not come after this one',
      )
      const { after: _, ...when } = event.value.when
      after.set(event.value.id, undefined)
      return { ...event, value: { ...event.value, when } }
    }
    return event
  })
}

/** Story paragraphs share one namespace of fragments: the first of each id stays. */
function uniqueParagraphs(sections: LocatedLists['sections'], report: Report): LocatedLists['sections'] {
  const seen = new Set<string>()
  return sections.map((section) => {
    const places = section.value.blocks.map(
      (_, index) => section.blockPointers?.[index] ?? joinPointer(section.pointer, 'blocks', index),
    )
    const kept = section.value.blocks.flatMap((block, index) => {
      if (block.type !== 'paragraph' || !seen.has(block.id)) {
        if (block.type === 'paragraph') seen.add(block.id)
        return [index]
      }
      report(joinPointer(places[index] ?? '', 'id'), 'duplicate', block.id, 'an id used only once')
      return []
    })
    return {
      ...section,
      value: { ...section.value, blocks: section.value.blocks.filter((_, index) => kept.includes(index)) },
      blockPointers: places.filter((_, index) => kept.includes(index)),
    }
  })
}
