import { Component, type ReactNode } from 'react'
import { Link } from 'react-router'
import { failureMeta } from '../head/pageMeta.ts'
import { pageFailure } from '../strings/start.ts'
import { buttonLook } from '../components/ui/Button.tsx'
import { HelpPage } from '../components/HelpPage.tsx'

interface PageErrorBoundaryProps {
  /** The address on screen: another one gets another chance. */
  path: string
  children: ReactNode
}

interface PageErrorBoundaryState {
  error?: unknown
  path: string
  /** Whether the reader has not gone on from the page that was loaded. */
  isFirst: boolean
}

/**
 * What is done when a page breaks, or its code is missing, as after a new release has removed it. The first page then
 * stays as it was written (see `keepWritten`). For another one the browser loads the address as a document, which needs
 * no code to be read: this cannot loop, since that is a first page.
 */
export class PageErrorBoundary extends Component<PageErrorBoundaryProps, PageErrorBoundaryState> {
  override state: PageErrorBoundaryState = { path: this.props.path, isFirst: true }

  static getDerivedStateFromError(error: unknown): Partial<PageErrorBoundaryState> {
    return { error }
  }

  static getDerivedStateFromProps(
    { path }: PageErrorBoundaryProps,
    state: PageErrorBoundaryState,
  ): PageErrorBoundaryState | null {
    return state.path === path ? null : { path, isFirst: false, error: undefined }
  }

  override componentDidCatch() {
    // Offline there is no document to load either.
    if (navigator.onLine) location.reload()
  }

  override render() {
    const { error, isFirst } = this.state
    if (error === undefined) return this.props.children
    if (isFirst) throw error
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
