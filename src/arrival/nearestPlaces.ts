import { listAllPlaces, withoutPrefix } from '../places.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { nearestById } from '../article/nearestById.ts'
import { quotePath } from '../paths.ts'
import { quote as quoteWords } from '../strings/start.ts'
import { placeName } from './placeName.ts'

interface NearPlace {
  id: string
  path: string
  name: string
}

/** Up to three places or quotes whose ids look like the requested fragment. */
export function nearestPlaces(article: LinkedArticle, asked: string): NearPlace[] {
  const places = new Map(listAllPlaces(article).map((place) => [place.fragment, place]))
  const candidates = [
    ...[...places.values()].flatMap((place): NearPlace[] => {
      const name = placeName(article, place)
      return name === undefined ? [] : [{ id: place.id, path: place.path, name }]
    }),
    ...article.quotes.map(({ id, speaker }) => ({
      id,
      path: quotePath(id),
      name: quoteWords.heading(speaker.shortName),
    })),
  ]
  return nearestById(candidates, withoutPrefix(asked), 3)
}
