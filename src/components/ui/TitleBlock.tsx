import type { ReactNode } from 'react'

interface TitleBlockProps {
  title: ReactNode
  /** What the page is about. */
  children: ReactNode
}

/** The title of a page, which takes the focus on arrival, and a few words below it. */
export function TitleBlock({ title, children }: TitleBlockProps) {
  return (
    <header className="grid gap-2 py-6 lg:pt-12 lg:pb-8">
      <h1 tabIndex={-1} className="page-title">
        {title}
      </h1>
      {children}
    </header>
  )
}
