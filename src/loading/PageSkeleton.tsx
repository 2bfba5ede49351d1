import { tw } from '../components/ui/tw.ts'
import { loading } from '../strings/start.ts'

const bar = tw`my-2.5 block h-4 bg-paper-3`

/** Lines that are still on their way: flat bars. CSS shows them only after 300 ms, so that a quick answer does not flicker. */
export function SkeletonLines({ heading = false }: { heading?: boolean }) {
  return (
    <div className="animate-appear" aria-hidden="true">
      {heading && <span className={`${bar} h-9 w-3/5 max-w-96`} />}
      <span className={bar} />
      <span className={bar} />
      <span className={`${bar} w-3/5`} />
    </div>
  )
}

/** Placeholder for a page while the article loads. */
export function PageSkeleton() {
  return (
    <div className="wrap py-12" aria-busy="true">
      <p className="sr-only" role="status">
        {loading}
      </p>
      <SkeletonLines heading />
    </div>
  )
}
