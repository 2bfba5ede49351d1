import { loading } from '../strings.ts'

/** Flat bars while the article is on its way. CSS shows them only after 300 ms, so that a quick answer does not flicker. */
export function PageSkeleton() {
  return (
    <div className="skeleton wrap" aria-busy="true">
      <p className="sr-only" role="status">
        {loading}
      </p>
      <span className="bar" data-part="heading" />
      <span className="bar" />
      <span className="bar" />
      <span className="bar" data-part="short" />
    </div>
  )
}
