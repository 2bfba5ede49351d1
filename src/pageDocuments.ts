import type { Thing } from 'schema-dts'
import { closingVoices } from './article/closingVoices.ts'
import { ownWordsOf } from './article/ownWordsOf.ts'
import { otherVoices } from './article/otherVoices.ts'
import { eventsAround } from './article/eventsAround.ts'
import { eventsAtFirst, fitsMatrix, mostAgreements, openingSectionsOf } from './article/firstPart.ts'
import type { Shown } from './article/excerptArticle.ts'
import type { LinkedArticle, LinkedQuote } from './article/linkArticle.ts'
import { plainTextOf } from './article/richText.ts'
import { speakerNeighbours } from './article/speakerNeighbours.ts'
import {
  agreementsThing,
  agreementThing,
  eventThing,
  inOrder,
  listThing,
  pageThing,
  quoteThing,
  sourceThing,
  speakerThing,
  storyThing,
  storyThings,
  eventMention,
  speakerMention,
} from './head/schemaOrg.ts'
import { accessibilityPath, addressIn, quotePath, quotesPath, speakersPath, timelinePath } from './paths.ts'
import { listRetiredPlaces } from './places.ts'
import { nav, heads } from './strings/start.ts'
import type { MainEntities, PageKind } from './pages.ts'

/** What only the build knows of a kind of page: what its file says to machines, and with what it hydrates. */
export interface PageDocument<Entity> {
  /** The schema.org things that it describes, no more than it shows. `base` is the site's origin and base path. */
  graph: (entity: Entity, base: string, article: LinkedArticle) => Thing[]
  /** The records that it shows: a test renders it from these and from the whole article. */
  shows: (entity: Entity, article: LinkedArticle) => Shown
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const voicesOf = (article: LinkedArticle) => closingVoices(article).map(({ quote }) => quote)
const touchesAgreement = ({ agreements }: LinkedQuote) => agreements.length > 0

/** Apart from `pages`, so that no browser has to load it and what it imports. */
export const pageDocuments: { readonly [Kind in PageKind]: PageDocument<MainEntities[Kind]> } = {
  story: {
    graph: storyThings,
    shows: (article) => ({
      story: true,
      sections: idsOf(openingSectionsOf(article)),
      retired: listRetiredPlaces(article, 'story'),
      agreements: idsOf(article.agreements),
      // One quote explains what the numbers are. One event more than are drawn says that there are more.
      named: idsOf([...article.quotes.slice(0, 1), ...article.events.slice(0, eventsAtFirst + 1)]),
    }),
  },
  timeline: {
    graph: (article, base) => {
      const things = article.events.map((event) => eventMention(event, base))
      return [listThing(timelinePath, nav.timeline, inOrder(things), base)]
    },
    shows: (article) => {
      const events = article.events.slice(0, eventsAtFirst + 1)
      return {
        events: idsOf(events),
        named: idsOf([
          ...events.flatMap((event) => [...event.quotes, ...event.agreements]),
          ...voicesOf(article),
        ]),
        retired: listRetiredPlaces(article, 'timeline'),
      }
    },
  },
  agreements: {
    graph: (article, base) => [agreementsThing(article, base)],
    shows: (article) => ({
      agreements: idsOf(article.agreements),
      named: idsOf([
        ...(fitsMatrix(article.digest) ? article.quotes.filter(touchesAgreement) : []),
        ...voicesOf(article),
      ]),
      retired: listRetiredPlaces(article, 'agreements'),
    }),
  },
  agreement: {
    graph: (agreement, base) => [
      { ...agreementThing(agreement, base), description: plainTextOf(agreement.text) },
    ],
    shows: ({ id, quotes, evidence, previous, next }, article) => {
      const { agreements } = article
      const bySameSpeakers = quotes.flatMap(({ speaker }) => speaker.quotes).filter(touchesAgreement)
      const compared =
        agreements.length > mostAgreements ? bySameSpeakers.flatMap((quote) => quote.agreements) : agreements
      const neighbours = [previous, next].filter((agreement) => agreement !== undefined)
      return {
        agreements: [id],
        accountsOf: id,
        paragraphs: idsOf(evidence),
        quotes: idsOf(quotes),
        named: idsOf([...bySameSpeakers, ...compared, ...neighbours, ...voicesOf(article)]),
      }
    },
  },
  speakers: {
    graph: (article, base) => {
      const things = article.speakers.map((speaker) => speakerThing(speaker, base))
      return [listThing(speakersPath, nav.speakers, inOrder(things), base)]
    },
    shows: (article) => ({
      named: idsOf([
        ...article.speakers,
        ...article.speakers.flatMap(({ quotes }) => ownWordsOf(quotes)?.quote ?? []),
        ...voicesOf(article),
      ]),
      tallied: idsOf(article.speakers),
    }),
  },
  speaker: {
    graph: (speaker, base) => [speakerMention(speaker, base)],
    shows: ({ id, side, quotes, events, evidence }, article) => {
      const colleagues = article.mainEvent?.participants.filter((other) => other.side === side) ?? []
      return {
        speakers: [id],
        tallied: idsOf([{ id }, ...colleagues]),
        paragraphs: idsOf(evidence),
        quotes: idsOf(quotes),
        named: idsOf([...events, ...colleagues, ...voicesOf(article)]),
      }
    },
  },
  quotes: {
    graph: (article, base) => {
      const ids = article.quotes.map(({ id }) => ({ '@id': addressIn(base, quotePath(id)) }))
      return [listThing(quotesPath, nav.quotes, inOrder(ids), base)]
    },
    shows: (article) => ({ named: idsOf([...article.quotes, ...article.agreements]), isSearched: true }),
  },
  quote: {
    graph: (one, base, article) => [
      quoteThing(one, article, base),
      speakerThing(one.speaker, base),
      ...(one.event ? [eventThing(one.event, base)] : []),
      storyThing(article, base),
      sourceThing(article, base),
    ],
    shows: (one, article) => {
      const announcements = one.agreements.map(({ announcedIn }) => announcedIn)
      const bySame = speakerNeighbours(one)
      const others = [one.previous, one.next, bySame.previous, bySame.next, ...announcements].filter(
        (other) => other !== undefined,
      )
      return {
        quotes: [one.id],
        paragraphs: idsOf(one.evidence),
        tallied: [one.speaker.id],
        named: idsOf([...eventsAround(article, one), ...others, ...otherVoices(article, one)]),
        positionOf: one.number,
      }
    },
  },
  accessibility: {
    graph: (_, base) => [pageThing(accessibilityPath, heads.accessibility.title, base)],
    shows: () => ({}),
  },
}
