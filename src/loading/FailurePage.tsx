import { ArticleError } from './articleQuery.ts'
import { HelpPage } from '../components/HelpPage.tsx'
import { Button } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { ProblemList } from './ProblemNotice.tsx'
import { failureMeta } from '../head/failureMeta.ts'
import { failure, pageFailure } from '../strings/failure.ts'

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
    <HelpPage meta={failureMeta()} motto={failure.vertical} role="alert">
      <p className="label">{pageFailure.label}</p>
      <h1 className="page-title" tabIndex={-1}>
        {failure.headings[kind]}
      </h1>
      <p className="mt-2 lede">{failure.ledes[kind]}</p>
      <Button look="primary" className="mt-6" onClick={retry} aria-disabled={isRetrying}>
        <Icon name="retry" />
        {pageFailure.retry}
      </Button>
      <details className="mt-6">
        <summary className="inline-flex min-h-tap cursor-pointer items-center text-sm underline hover:decoration-2">
          {failure.details}
        </summary>
        <div className="border border-line bg-paper-2 p-4" lang="en">
          {problems.length > 0 ? <ProblemList problems={problems} /> : <code>{error.message}</code>}
        </div>
      </details>
    </HelpPage>
  )
}
