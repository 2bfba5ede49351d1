import { ArticleError } from './articleQuery.ts'
import { Button } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { ProblemList } from './ProblemNotice.tsx'
import { failureMeta } from '../head/pageMeta.ts'
import { failure } from '../strings.ts'
import { PageHead } from '../head/PageHead.tsx'

interface FailurePageProps {
  error: Error
  retry: () => void
  isRetrying: boolean
}

/** Says in plain words why there is no article, and offers to try again. */
export function FailurePage({ error, retry, isRetrying }: FailurePageProps) {
  const kind = error instanceof ArticleError ? error.kind : 'network'
  const problems = error instanceof ArticleError ? error.problems : []
  return (
    <div className="help-page wrap">
      <PageHead meta={failureMeta()} />
      <div role="alert">
        <p className="label">{failure.label}</p>
        <h1 tabIndex={-1}>{failure.headings[kind]}</h1>
        <p className="lede">{failure.ledes[kind]}</p>
        <Button look="primary" className="mt-6" onClick={retry} aria-disabled={isRetrying}>
          <Icon name="retry" />
          {failure.retry}
        </Button>
        <details>
          <summary>{failure.details}</summary>
          {problems.length > 0 ? (
            <ProblemList problems={problems} />
          ) : (
            <p className="problem-list" lang="en">
              <code>{error.message}</code>
            </p>
          )}
        </details>
      </div>
      <p className="display-line" aria-hidden="true">
        {failure.vertical[0]}
        <br />
        {failure.vertical[1]}
      </p>
    </div>
  )
}
