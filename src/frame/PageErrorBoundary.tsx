import { Component, type ReactNode } from 'react'
import { Extra } from '../components/ui/Extra.tsx'
import { lateCode } from '../loading/lateCode.tsx'

/** Fetched ahead of time, since it is for when nothing can be fetched. */
export const brokenPage = lateCode('BrokenPage', async () => (await import('./BrokenPage.tsx')).BrokenPage)

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
      <Extra>
        <brokenPage.Part path={this.props.path} />
      </Extra>
    )
  }
}
