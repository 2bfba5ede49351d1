/**
 * Records of an article as schema.org things. The `@id` of a thing is its permalink, so that every page speaks of the
 * same thing by the same name. `base` is the site's origin and base path; without an origin the ids are relative and
 * mean the same on whatever host serves them.
 */
import type {
  BreadcrumbList,
  EventLeaf,
  IdReference,
  ItemListLeaf,
  ListItemLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  Quotation,
  Statement,
  Thing,
  WebPageLeaf,
} from 'schema-dts'
import { isExact } from '../article/edtf.ts'
import { dateOf } from '../article/formatWhen.ts'
import type {
  LinkedAgreement,
  LinkedArticle,
  LinkedEvent,
  LinkedQuote,
  LinkedSpeaker,
  LinkedWhen,
} from '../article/linkArticle.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { plainTextOf, speechOf } from '../article/richText.ts'
import {
  addressIn,
  agreementPath,
  agreementsPath,
  eventPath,
  quoteImageFile,
  quotePath,
  speakerPath,
  storyImageFile,
  storyPath,
} from '../paths.ts'
import { evidenceOf } from '../strings/quotePage.ts'
import { kinds, nav } from '../strings/start.ts'

const storyId = (base: string) => addressIn(base, storyPath)
const sourceId = (base: string) => `${storyId(base)}#source`
const authorIds = (article: LinkedArticle, base: string) =>
  article.author.map((_, index) => ({ '@id': `${storyId(base)}#author-${index + 1}` }))

/** The story as this reader tells it. */
export function storyThing(article: LinkedArticle, base: string): NewsArticleLeaf {
  const ids = authorIds(article, base)
  return {
    '@type': 'NewsArticle',
    '@id': storyId(base),
    url: storyId(base),
    headline: article.headline,
    inLanguage: article.inLanguage,
    author: article.author.map(({ name }, index) => ({ '@type': 'Person', ...ids[index], name })),
    datePublished: article.datePublished,
    ...(article.dateModified && { dateModified: article.dateModified }),
    image: addressIn(base, storyImageFile),
    isBasedOn: { '@id': sourceId(base) },
  }
}

/** The article that the story and every quote rest on. */
export function sourceThing(article: LinkedArticle, base: string): NewsArticleLeaf {
  const { title, url } = article.source
  return {
    '@type': 'NewsArticle',
    '@id': sourceId(base),
    ...(title && { name: title }),
    ...(url && { url }),
    author: authorIds(article, base),
    datePublished: article.datePublished,
    ...(article.dateModified && { dateModified: article.dateModified }),
  }
}

/**
 * A statement with the words that are really the speaker's: `text` of a Quotation holds speech alone, and what we say
 * around it is its `abstract`. A report is no Quotation but a Statement, which has an `abstract` and no `text`.
 */
export function quoteThing(quote: LinkedQuote, article: LinkedArticle, base: string): Quotation | Statement {
  const { kind, text, event, agreements } = quote
  const common = {
    '@id': addressIn(base, quotePath(quote.id)),
    url: addressIn(base, quotePath(quote.id)),
    position: quote.number,
    genre: kinds[kind],
    inLanguage: article.inLanguage,
    creator: { '@id': addressIn(base, speakerPath(quote.speaker.id)) },
    ...dayOf('dateCreated', quote.when),
    ...(event && { recordedAt: { '@id': addressIn(base, eventPath(event.id)) } }),
    ...(agreements.length > 0 && {
      about: agreements.map(({ id }) => ({ '@id': addressIn(base, agreementPath(id)) })),
    }),
    isPartOf: { '@id': storyId(base) },
    isBasedOn: { '@id': sourceId(base) },
    citation: quote.evidence.map(({ number, about }) => evidenceOf(number, about)),
    image: addressIn(base, quoteImageFile(quote.id)),
  }
  if (kind === 'indirect') return { '@type': 'Statement', ...common, abstract: textOfQuote(quote) }
  return {
    '@type': 'Quotation',
    ...common,
    text: speechOf(text).join('…'),
    ...(kind === 'mixed' && { abstract: textOfQuote(quote) }),
  }
}

/** A person, also one whom the source does not name, or a body that speaks as such. */
export function speakerThing(speaker: LinkedSpeaker, base: string): PersonLeaf | OrganizationLeaf {
  const address = addressIn(base, speakerPath(speaker.id))
  const common = { '@id': address, url: address, name: speaker.name }
  const side = speaker.side && { '@type': 'Organization' as const, name: speaker.side.name }
  if (speaker.type === 'organization')
    return { '@type': 'Organization', ...common, ...(side && { parentOrganization: side }) }
  return {
    '@type': 'Person',
    ...common,
    ...(speaker.roleText && { jobTitle: speaker.roleText }),
    ...(side && { affiliation: side }),
  }
}

/** An event. A start is given only where the day is exact: a span bounds when it was and is not how long it took. */
export function eventThing(event: LinkedEvent, base: string): EventLeaf {
  const address = addressIn(base, eventPath(event.id))
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.title,
    ...dayOf('startDate', event.when),
  }
}

/** An agreement: no type of schema.org fits, so it is an item of the list of agreements. */
export function agreementThing(agreement: LinkedAgreement, base: string): ListItemLeaf {
  const address = addressIn(base, agreementPath(agreement.id))
  return {
    '@type': 'ListItem',
    '@id': address,
    url: address,
    position: agreement.number,
    name: agreement.title,
  }
}

/** A page of the reader about itself. */
export function pageThing(path: string, name: string, base: string): WebPageLeaf {
  const address = addressIn(base, path)
  return { '@type': 'WebPage', '@id': address, url: address, name }
}

/** Of a long list the first are named: the page has all of them. */
const mostListed = 100

/** A list that is a page of its own. */
export function listThing(
  path: string,
  name: string,
  items: readonly ListItemLeaf[],
  base: string,
): ItemListLeaf {
  const address = addressIn(base, path)
  return {
    '@type': 'ItemList',
    '@id': address,
    url: address,
    name,
    numberOfItems: items.length,
    itemListElement: items.slice(0, mostListed),
  }
}

/** The way from the story down to a page: the page itself last. */
export function breadcrumbsThing(
  trail: readonly { name: string; path: string }[],
  base: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressIn(base, path),
    })),
  }
}

/** The story with what its own page adds, the source and the agreements. */
export function storyThings(article: LinkedArticle, base: string): Thing[] {
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

/** The list of agreements. */
export function agreementsThing({ agreements }: LinkedArticle, base: string): Thing {
  const items = agreements.map((agreement) => agreementThing(agreement, base))
  return listThing(agreementsPath, nav.agreements, items, base)
}

/** An event with all that the timeline says of it. */
export function eventMention(event: LinkedEvent, base: string): Thing {
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

/** A speaker with all that their page says of them. */
export function speakerMention(speaker: LinkedSpeaker, base: string): Thing {
  const { alternateNames, about } = speaker
  return {
    ...speakerThing(speaker, base),
    ...(alternateNames && { alternateName: alternateNames }),
    ...(about && { description: plainTextOf(about) }),
  }
}

/** Things as items of a list, numbered from 1. */
export function inOrder(items: readonly (Thing | IdReference)[]): ListItemLeaf[] {
  return items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item }))
}

function dayOf<K extends string>(key: K, when: LinkedWhen): { [key in K]?: string } {
  const date = dateOf(when)
  return (date && isExact(date) ? { [key]: date.text } : {}) as { [key in K]?: string }
}
