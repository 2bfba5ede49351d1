import type { LinkedArticle } from './article/linkArticle.ts'
import type { Retired, RetiredKind } from './article/schema.ts'
import {
  agreementFragment,
  agreementsPath,
  eventFragment,
  keyPointsFragment,
  outcomeFragment,
  paragraphFragment,
  pointFragment,
  sectionFragment,
  storyPath,
  timelinePath,
} from './paths.ts'

/** What a fragment can name: a part of the story, or a record told inside a page. */
export type PlaceKind = Exclude<RetiredKind, 'quote' | 'speaker'>

/** A place inside a page that has an address of its own. The whole list of key points has no id. */
export interface Place {
  kind: PlaceKind | 'points'
  id: string
  fragment: string
}

/** The pages that have places, and of which kinds, in reading order. */
const placedPages = {
  story: { path: storyPath, kinds: ['point', 'section', 'paragraph', 'agreement', 'outcome'] },
  timeline: { path: timelinePath, kinds: ['event'] },
  agreements: { path: agreementsPath, kinds: ['agreement'] },
} as const satisfies Record<string, { path: string; kinds: readonly PlaceKind[] }>

/** A page that has places. */
export type PlacedPage = keyof typeof placedPages

/** The fragment of a place. */
export function placeFragment(kind: PlaceKind, id: string): string {
  switch (kind) {
    case 'point':
      return pointFragment(id)
    case 'section':
      return sectionFragment(id)
    case 'paragraph':
      return paragraphFragment(id)
    case 'agreement':
      return agreementFragment(id)
    case 'outcome':
      return outcomeFragment(id)
    case 'event':
      return eventFragment(id)
  }
}

/** Every place of a page that can be linked to, living ones first. Needs the whole article, or the excerpt of the page. */
function listPlaces(article: LinkedArticle, page: PlacedPage): Place[] {
  const place = (kind: PlaceKind, id: string): Place => ({ kind, id, fragment: placeFragment(kind, id) })
  const living = placedPages[page].kinds.flatMap((kind) =>
    idsOfPlaces(article, page, kind).map((id) => place(kind, id)),
  )
  const isHere = new Set(living.map(({ fragment }) => fragment))
  const former = listRetiredPlaces(article, page)
    .filter(({ kind, successor }) => successor === undefined || isHere.has(place(kind, successor).fragment))
    .map(({ kind, id }) => place(kind, id))
  const points: Place[] =
    page === 'story' && article.keyPoints.length > 0
      ? [{ kind: 'points', id: '', fragment: keyPointsFragment }]
      : []
  return [...points, ...living, ...former]
}

function idsOfPlaces(article: LinkedArticle, page: PlacedPage, kind: PlaceKind): string[] {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
  const blocks = article.sections.flatMap((section) => section.blocks)
  switch (kind) {
    case 'point':
      return idsOf(article.keyPoints)
    case 'section':
      return idsOf(article.sections)
    case 'paragraph':
      return idsOf(blocks.filter((block) => block.type === 'paragraph'))
    case 'agreement':
      return page === 'agreements' || article.digest.hasAgreementsInStory ? idsOf(article.agreements) : []
    case 'outcome':
      return blocks.some(({ type }) => type === 'outcomes') ? idsOf(article.outcomes) : []
    case 'event':
      return idsOf(article.events)
  }
}

/** A retired place: an old fragment that its page must still answer. */
export interface RetiredPlace extends Retired {
  kind: PlaceKind
}

/** The retired places that a page once had. */
export function listRetiredPlaces(article: LinkedArticle, page: PlacedPage): RetiredPlace[] {
  const kinds = new Set<PlaceKind>(placedPages[page].kinds)
  // What became of an agreement stands on its own page and in the list of them.
  if (page === 'story' && !article.digest.hasAgreementsInStory) kinds.delete('agreement')
  return article.retired.flatMap((retired) => {
    const { kind } = retired
    return kind !== 'quote' && kind !== 'speaker' && kinds.has(kind) ? [{ ...retired, kind }] : []
  })
}

/** Every place of every page, each with its whole address. */
export function listAllPlaces(article: LinkedArticle): (Place & { path: string })[] {
  return (Object.keys(placedPages) as PlacedPage[]).flatMap((page) =>
    listPlaces(article, page).map((place) => ({
      ...place,
      path: `${placedPages[page].path}#${place.fragment}`,
    })),
  )
}

/** A fragment without the prefix that names the kind of its place. */
export function withoutPrefix(fragment: string): string {
  const prefixes = Object.values(placedPages).flatMap(({ kinds }) =>
    kinds.map((kind) => placeFragment(kind, '')),
  )
  return fragment.slice(prefixes.find((prefix) => fragment.startsWith(prefix))?.length ?? 0)
}
