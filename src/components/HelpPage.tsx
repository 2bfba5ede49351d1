import type { ReactNode } from 'react'
import { PageHead } from '../head/PageHead.tsx'
import type { PageMeta } from '../head/pageMeta.ts'

interface HelpPageProps {
  meta: PageMeta
  /** Vertical words beside the help on wide screens: decoration. */
  motto?: string
  role?: 'alert'
  children: ReactNode
}

/** A page that has nothing of the article to show: says why, and offers a way on. */
export function HelpPage({ meta, motto, role, children }: HelpPageProps) {
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-6 py-8 lg:grid-cols-[minmax(0,1fr)_auto] lg:gap-16 lg:py-12">
      <PageHead meta={meta} />
      <div role={role}>{children}</div>
      {motto && (
        <p
          className="hidden border-r border-line pr-8 font-mincho vertical text-3xl leading-tight tracking-wider whitespace-nowrap text-ink-3 lg:block"
          aria-hidden="true"
        >
          {motto}
        </p>
      )}
    </div>
  )
}
