import { Component, Suspense, type ReactNode } from 'react'

interface ExtraProps {
  children: ReactNode
  /** Called when the part breaks. */
  onBreak?: () => void
}

/** A part that a page can do without: while its code is not there, or when it breaks, nothing stands in its place. */
export class Extra extends Component<ExtraProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    this.props.onBreak?.()
  }

  override render() {
    return !this.state.isBroken && <Suspense>{this.props.children}</Suspense>
  }
}
