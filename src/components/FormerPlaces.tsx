import { listRetiredPlaces, placeFragment, type PlacedPage } from '../places.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { formerPlaces as words, placeKinds } from '../strings/notFound.ts'
import { DayText } from './DayText.tsx'

/** What was withdrawn from a page, each under its old fragment: who follows an old link reads what became of it. */
export function FormerPlaces({ article, page }: { article: LinkedArticle; page: PlacedPage }) {
  const withdrawn = listRetiredPlaces(article, page).filter(({ successor }) => successor === undefined)
  if (withdrawn.length === 0) return null
  return (
    <section className="mt-12 border-t border-ink pt-3" aria-labelledby="former-places-heading">
      <h2 className="block-heading" id="former-places-heading">
        {words.heading}
      </h2>
      <ul role="list" className="mt-2">
        {withdrawn.map(({ kind, id, date, reason }) => (
          <li key={`${kind} ${id}`} className="border-b border-line py-3" id={placeFragment(kind, id)}>
            <p className="label">
              {placeKinds[kind]}
              {words.until.before}
              <DayText day={date} />
              {words.until.after}
            </p>
            <p>{reason ?? words.noReason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
