import type { Graph, IdReference, ListItemLeaf, Thing } from 'schema-dts'
import type { Address } from '../addresses.ts'
import type { LinkedArticle, LinkedEvent, LinkedSpeaker } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import {
  addressIn,
  agreementsPath,
  quotePath,
  quotesPath,
  speakerPath,
  speakersPath,
  storyPath,
} from '../paths.ts'
import { accessibility, nav, quote } from '../strings.ts'
import { pageMeta } from './pageMeta.ts'
import {
  agreementThing,
  breadcrumbsThing,
  eventThing,
  listThing,
  quoteThing,
  sourceThing,
  speakerThing,
  storyThing,
} from './schemaOrg.ts'

/**
 * What a page tells machines, as one schema.org graph (JSON-LD 1.1). It says no more than the page shows, so that it
 * does not grow with the article.
 * @param article the article, or the excerpt of the page
 * @returns nothing for an address that no record answers
 */
export function jsonLd(article: LinkedArticle, address: Address, base: string): Graph | undefined {
  if (pageMeta(article, address, base).canonical === undefined) return undefined
  const things = thingsOf(article, address, base)
  return { '@context': 'https://schema.org', '@graph': [...things, ...breadcrumbs(article, address, base)] }
}

function thingsOf(article: LinkedArticle, { page, id = '', path }: Address, base: string): Thing[] {
  const { agreements, quotes, speakers, events, byId } = article
  const at = addressIn(base, path)
  switch (page) {
    case 'story':
      return storyThings(article, base)
    case 'timeline':
      return [listThing(at, nav.timeline, inOrder(events.map((event) => toldEvent(event, base))))]
    case 'agreements':
      return [agreementsThing(article, base)]
    case 'agreement':
      return agreements
        .filter((agreement) => agreement.id === id)
        .map((agreement) => ({
          ...agreementThing(agreement, base),
          description: plainTextOf(agreement.text),
        }))
    case 'speakers':
      return [listThing(at, nav.speakers, inOrder(speakers.map((speaker) => speakerThing(speaker, base))))]
    case 'speaker':
      return speakers.filter((speaker) => speaker.id === id).map((speaker) => toldSpeaker(speaker, base))
    case 'quotes': {
      const ids = quotes.map((quote) => ({ '@id': addressIn(base, quotePath(quote.id)) }))
      return [listThing(at, nav.quotes, inOrder(ids))]
    }
    case 'quote': {
      const quote = byId.quotes.get(id)
      if (!quote) return []
      const { speaker, event } = quote
      return [
        quoteThing(quote, article, base),
        speakerThing(speaker, base),
        ...(event ? [eventThing(event, base)] : []),
        storyThing(article, base),
        sourceThing(article, base),
      ]
    }
    case 'accessibility':
      return [{ '@type': 'WebPage', '@id': at, url: at, name: accessibility.title }]
  }
}

function storyThings(article: LinkedArticle, base: string): Thing[] {
  const { alternativeHeadline, dek, mainEvent, agreements } = article
  return [
    {
      ...storyThing(article, base),
      ...(alternativeHeadline && { alternativeHeadline }),
      description: plainTextOf(dek),
      ...(mainEvent && { about: eventThing(mainEvent, base) }),
    },
    sourceThing(article, base),
    ...(agreements.length > 0 ? [agreementsThing(article, base)] : []),
  ]
}

function agreementsThing({ agreements }: LinkedArticle, base: string): Thing {
  const items = agreements.map((agreement) => agreementThing(agreement, base))
  return listThing(addressIn(base, agreementsPath), nav.agreements, items)
}

function toldEvent(event: LinkedEvent, base: string): Thing {
  const { summary, place, participants } = event
  return {
    ...eventThing(event, base),
    description: plainTextOf(summary),
    ...(place && { location: { '@type': 'Place', name: place } }),
    ...(participants.length > 0 && {
      attendee: participants.map(({ id }) => ({ '@id': addressIn(base, speakerPath(id)) })),
    }),
  }
}

function toldSpeaker(speaker: LinkedSpeaker, base: string): Thing {
  const { alternateNames, about } = speaker
  return {
    ...speakerThing(speaker, base),
    ...(alternateNames && { alternateName: alternateNames }),
    ...(about && { description: plainTextOf(about) }),
  }
}

function inOrder(items: readonly (Thing | IdReference)[]): ListItemLeaf[] {
  return items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item }))
}

/** The way down from the story; none for the story itself. */
function breadcrumbs(article: LinkedArticle, address: Address, base: string): Thing[] {
  const trail = trailTo(article, address)
  return trail.length > 0 ? [breadcrumbsThing([[nav.story, storyPath], ...trail], base)] : []
}

function trailTo({ byId }: LinkedArticle, { page, path, id = '' }: Address): (readonly [string, string])[] {
  switch (page) {
    case 'story':
      return []
    case 'timeline':
    case 'agreements':
    case 'speakers':
    case 'quotes':
      return [[nav[page], path]]
    case 'accessibility':
      return [[accessibility.title, path]]
    case 'agreement':
      return [
        [nav.agreements, agreementsPath],
        [byId.agreements.get(id)?.title ?? id, path],
      ]
    case 'speaker':
      return [
        [nav.speakers, speakersPath],
        [byId.speakers.get(id)?.name ?? id, path],
      ]
    case 'quote':
      return [
        [nav.quotes, quotesPath],
        [quote.label(byId.quotes.get(id)?.numeral ?? ''), path],
      ]
  }
}
