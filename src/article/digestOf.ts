import { calendarDays } from './calendarDays.ts'
import { earliest, latest } from './edtf.ts'
import { findPassages } from './findPassages.ts'
import { laterSectionsOf } from './firstPart.ts'
import { dateOf } from './formatWhen.ts'
import type { Digest } from './pageExcerpt.ts'
import { placesOf } from './placesOf.ts'
import { quoteKindOf } from './richText.ts'
import type { Article, Block, RichText } from './schema.ts'
import { storyLengthOf } from './storyLengthOf.ts'

type Tally = Digest['tallies'][number]

/** The totals of a whole article. */
export function digestOf(article: Article): Digest {
  const { sections, outlets, quotes, events, agreements } = article
  const outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const kinds = { direct: 0, mixed: 0, indirect: 0 }
  const tallies = new Map<string, Tally>()
  for (const { speaker, text, outlet = '', relayedBy = '', venue } of quotes) {
    const kind = quoteKindOf(text)
    const tally = tallies.get(speaker) ?? { speaker, direct: 0, mixed: 0, indirect: 0, places: [] }
    const places = placesOf({
      outlet: outletsById.get(outlet),
      venue,
      relayedBy: outletsById.get(relayedBy),
    })
    for (const place of places) if (!tally.places.includes(place)) tally.places.push(place)
    tally[kind] += 1
    kinds[kind] += 1
    tallies.set(speaker, tally)
  }
  return {
    quoteCount: quotes.length,
    eventCount: events.length,
    agreementCount: agreements.length,
    storyLength: storyLengthOf(article),
    hasCalendar: events.some(({ when }) => calendarDays(when)),
    spansYears: yearsIn(article).size > 1,
    kinds,
    tallies: [...tallies.values()],
    concerns: article.sides.flatMap(({ id: side }) => {
      const count = events.filter((event) =>
        [...event.sides, ...(event.uninvited ?? [])].includes(side),
      ).length
      return count > 0 ? [{ side, count }] : []
    }),
    mentions: mentionsOf(article),
    hasAgreementsInStory: sections.some(({ blocks }) => blocks.some(({ type }) => type === 'agreements')),
    laterSections: laterSectionsOf(sections).map(({ id, heading }) => ({ id, heading })),
    positions: positionsOf(sections, quotes),
    passages: findPassages(sections, quotes),
    retellings: retellingsIn(sections),
  }
}

function yearsIn({ datePublished, dateModified = datePublished, events, quotes }: Article): Set<number> {
  const dates = [...events, ...quotes].flatMap(({ when }) => dateOf(when) ?? [])
  const days = dates.flatMap((date) => [earliest(date) ?? [], latest(date) ?? []].flat())
  const published = [datePublished, dateModified].map((day) => Number(day.slice(0, 4)))
  return new Set([...published, ...days.map(({ year }) => year)])
}

function retellingsIn(sections: Article['sections']): Digest['retellings'] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter((block) => block.type === 'paragraph')
      .flatMap(({ id: paragraph, evidence }, index) =>
        evidence.map((source) => ({ source, heading, place: index + 1, paragraph })),
      ),
  )
}

function mentionsOf({ quotes, speakers }: Article): Digest['mentions'] {
  const sideOf = new Map(speakers.map(({ id, side }) => [id, side]))
  const mentions = new Map<string, Digest['mentions'][number]>()
  for (const { speaker, agreements = [] } of quotes) {
    const side = sideOf.get(speaker)
    for (const agreement of agreements) {
      const key = `${agreement} ${side}`
      const mention = mentions.get(key) ?? { agreement, ...(side !== undefined && { side }), count: 0 }
      mention.count += 1
      mentions.set(key, mention)
    }
  }
  return [...mentions.values()]
}

function positionsOf(sections: Article['sections'], quotes: Article['quotes']): Digest['positions'] {
  const unplaced = new Map(quotes.map((quote) => [quote.id, quote]))
  return sections.flatMap(({ id, heading, blocks }) => {
    const here = blocks.flatMap(quotesOfBlock).flatMap((quote) => {
      const found = unplaced.get(quote)
      unplaced.delete(quote)
      return found ? [{ number: found.number, kind: quoteKindOf(found.text) }] : []
    })
    return here.length > 0 ? [{ section: id, heading, quotes: here }] : []
  })
}

/** The ids of the quotes that a block sets or cites, in reading order. */
function quotesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'quote':
      return [block.quote]
    case 'paragraph':
    case 'note':
      return quotesOfText(block.text)
    case 'agreements':
    case 'outcomes':
      return []
  }
}

/** The ids of the quotes that a text cites, takes speech from or links to. */
function quotesOfText(text: RichText): string[] {
  return text.flatMap((span) => {
    if (typeof span === 'string') return []
    if (span.type === 'cite') return span.quotes
    if (span.type === 'speech' && span.quote !== undefined) return [span.quote]
    return span.type === 'link' && span.kind === 'quote' ? [span.id] : []
  })
}
