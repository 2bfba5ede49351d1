import { search as strings } from '../../strings/search.ts'
import { pageFailure } from '../../strings/failure.ts'
import { loading } from '../../strings/start.ts'
import { SkeletonLines } from '../../loading/PageSkeleton.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { Icon } from '../../components/ui/Icon.tsx'

interface SearchNoticeProps {
  state: 'untouched' | 'loading' | 'failed' | 'searched'
  query: string
  /** How much was found. */
  count: number
  retry: () => void
  clear: () => void
}

/** Says what there is to search, that something is on its way, that nothing was found, or what failed. */
export function SearchNotice({ state, query, count, retry, clear }: SearchNoticeProps) {
  return (
    <div
      className="px-gutter py-4 leading-relaxed break-phrase text-ink-2 data-found:p-0 lg:px-6"
      data-found={count > 0 || undefined}
    >
      {state === 'untouched' && <p>{strings.intro}</p>}
      <div role="status">
        {state === 'loading' && <span className="sr-only">{loading}</span>}
        {state === 'failed' && <p>{strings.failed}</p>}
        {state === 'searched' &&
          (count > 0 ? (
            <span className="sr-only">{strings.found(count)}</span>
          ) : (
            <p>{strings.empty(query)}</p>
          ))}
      </div>
      {state === 'loading' && <SkeletonLines />}
      {state === 'searched' && count === 0 && (
        <Button className="mt-3" onClick={clear}>
          {strings.clear}
        </Button>
      )}
      {state === 'failed' && (
        <Button className="mt-3" onClick={retry}>
          <Icon name="retry" />
          {pageFailure.retry}
        </Button>
      )}
    </div>
  )
}
