import { Component, type ReactNode } from 'react'
import { Link } from 'react-router'
import { failureMeta } from '../head/pageMeta.ts'
import { pageFailure } from '../strings/start.ts'
import { buttonLook } from '../components/ui/Button.tsx'
import { HelpPage } from '../components/HelpPage.tsx'
import { PageCodeError } from '../loading/PageCodeError.ts'

interface PageErrorBoundaryProps {
  /** The address on screen: another one gets another chance. */
  path: string
  children: ReactNode
}

interface PageErrorBoundaryState {
  error?: unknown
  path?: string
}

/**
 * Keeps masthead and tab bar when a page breaks. Where only its code is missing, as after a new release has removed
 * it, the browser loads the address as a document, which needs no code to be read. A document whose code is missing
 * too simply stays static, so this cannot loop.
 */
export class PageErrorBoundary extends Component<PageErrorBoundaryProps, PageErrorBoundaryState> {
  override state: PageErrorBoundaryState = {}

  static getDerivedStateFromError(error: unknown): PageErrorBoundaryState {
    return { error }
  }

  static getDerivedStateFromProps(
    { path }: PageErrorBoundaryProps,
    state: PageErrorBoundaryState,
  ): PageErrorBoundaryState | null {
    if (state.path === path) return null
    return state.path === undefined ? { path } : { path, error: undefined }
  }

  override componentDidCatch(error: unknown) {
    // Offline there is no document to load either.
    if (error instanceof PageCodeError && navigator.onLine) location.reload()
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return (
      <HelpPage meta={failureMeta()} role="alert">
        <p className="label">{pageFailure.label}</p>
        <h1 className="page-title" tabIndex={-1}>
          {pageFailure.heading}
        </h1>
        <p className="mt-2 lede">{pageFailure.lede}</p>
        <Link className={`mt-6 ${buttonLook.primary}`} to={this.props.path} reloadDocument>
          {pageFailure.retry}
        </Link>
      </HelpPage>
    )
  }
}
