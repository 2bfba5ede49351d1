import { type Address } from '../addresses.ts'
import { listRetiredPlaces } from '../places.ts'
import { excerptArticle, type Shown } from '../article/excerptArticle.ts'
import { eventsAround } from '../article/eventsAround.ts'
import { findRetired, type LinkedArticle } from '../article/linkArticle.ts'
import type { Article, RetiredKind } from '../article/schema.ts'

/**
 * The excerpt of the article that the page of an address shows. A test renders every page from it and from the whole.
 * @param linked the same article, linked
 */
export function excerptFor(article: Article, linked: LinkedArticle, address: Address): Article {
  return excerptArticle(article, linked, shownAt(linked, address))
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

function shownAt(article: LinkedArticle, { page, id }: Address): Shown {
  switch (page) {
    case 'story': {
      const touching = article.quotes.filter(({ agreements }) => agreements.length > 0)
      return {
        story: true,
        retired: listRetiredPlaces(article, 'story'),
        agreements: idsOf(article.agreements),
        named: { events: idsOf(article.events), quotes: idsOf(touching) },
      }
    }
    case 'timeline': {
      const told = article.events.flatMap(({ quotes }) => quotes)
      return {
        events: idsOf(article.events),
        named: {
          quotes: idsOf(told),
          agreements: idsOf(article.events.flatMap(({ agreements }) => agreements)),
        },
        retired: listRetiredPlaces(article, 'timeline'),
      }
    }
    case 'agreements': {
      const touching = article.quotes.filter(({ agreements }) => agreements.length > 0)
      return {
        agreements: idsOf(article.agreements),
        named: { quotes: idsOf(touching) },
        retired: listRetiredPlaces(article, 'agreements'),
      }
    }
    case 'agreement': {
      const agreement = article.byId.agreements.get(id)
      if (!agreement) return shownForRetired(article, 'agreement', id)
      const speakers = new Set(agreement.quotes.map(({ speaker }) => speaker))
      const sameSpeakers = [...speakers]
        .flatMap(({ quotes }) => quotes)
        .filter(({ agreements }) => agreements.length > 0)
      return {
        agreements: [id],
        quotes: idsOf(agreement.quotes),
        named: { quotes: idsOf(sameSpeakers), agreements: idsOf(article.agreements) },
      }
    }
    case 'speakers':
      return {
        events: article.mainEvent ? [article.mainEvent.id] : [],
        named: { speakers: idsOf(article.speakers) },
      }
    case 'speaker': {
      const speaker = article.byId.speakers.get(id)
      if (!speaker) return shownForRetired(article, 'speaker', id)
      return {
        speakers: [id],
        quotes: idsOf(speaker.quotes),
        events: article.mainEvent ? [article.mainEvent.id] : [],
        named: { events: idsOf(speaker.events) },
      }
    }
    case 'accessibility':
      // About the reader, not about the article.
      return {}
    case 'quotes':
      return { named: { quotes: idsOf(article.quotes), agreements: idsOf(article.agreements) } }
    case 'quote': {
      const quote = article.byId.quotes.get(id)
      if (!quote) return shownForRetired(article, 'quote', id)
      const announcements = quote.agreements.flatMap(({ announcedIn }) => announcedIn ?? [])
      return {
        quotes: [id],
        speakers: [quote.speaker.id],
        agreements: idsOf(quote.agreements),
        events: idsOf(eventsAround(article, quote)),
        named: {
          quotes: idsOf([quote.previous, quote.next, ...announcements].filter((one) => one !== undefined)),
        },
        positionOf: quote.number,
      }
    }
  }
}

/** An old id shows what its successor shows, or only says what happened. */
function shownForRetired(article: LinkedArticle, page: 'quote' | 'speaker' | 'agreement', id: string): Shown {
  const retired = findRetired(article, page satisfies RetiredKind, id)
  if (!retired) return {}
  const successor =
    retired.successor === undefined ? {} : shownAt(article, { page, path: '', id: retired.successor })
  return { ...successor, retired: [retired] }
}
