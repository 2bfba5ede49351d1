import { Link } from 'react-router'
import { HelpPage } from '../components/HelpPage.tsx'
import { buttonLook } from '../components/ui/Button.tsx'
import { failureMeta } from '../head/failureMeta.ts'
import { pageFailure } from '../strings/failure.ts'

/** Says that a page cannot be shown, and offers to load it as a document. */
export function BrokenPage({ path }: { path: string }) {
  return (
    <HelpPage meta={failureMeta()} role="alert">
      <p className="label">{pageFailure.label}</p>
      <h1 className="page-title" tabIndex={-1}>
        {pageFailure.heading}
      </h1>
      <p className="mt-2 lede">{pageFailure.lede}</p>
      <Link className={`mt-6 ${buttonLook.primary}`} to={path} reloadDocument>
        {pageFailure.retry}
      </Link>
    </HelpPage>
  )
}
