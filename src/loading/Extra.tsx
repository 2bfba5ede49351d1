import { Component, Suspense, type ReactNode } from 'react'

/** A part that a page can do without: while its code is not there, or when it breaks, nothing stands in its place. */
export class Extra extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return !this.state.isBroken && <Suspense>{this.props.children}</Suspense>
  }
}
