import type { ReactNode } from 'react'
import { Listen } from '../../listen/Listen.tsx'

interface SectionLayoutProps {
  /** The fragment of the section. */
  id: string
  /** Old ids that lead here. */
  formerIds?: ReactNode
  heading: ReactNode
  /** The heading as plain text. */
  name: string
  /** Stand beside the text on wide screens, below it on a phone. */
  notes: ReactNode
  /** What stands in the text takes the column of the notes too, where there are none. */
  isWide?: boolean
  children: ReactNode
}

/** A section of the story: text in the middle, notes beside it. */
export function SectionLayout({
  id,
  formerIds,
  heading,
  name,
  notes,
  isWide = false,
  children,
}: SectionLayoutProps) {
  return (
    <section
      className="pt-6 lg:col-[2/-1] lg:grid lg:grid-cols-subgrid lg:pt-12 print:block print:pt-7"
      id={id}
      aria-labelledby={`${id}-heading`}
    >
      {formerIds}
      <div className={`@container print:[container-type:normal] ${isWide ? 'lg:col-span-full' : ''}`}>
        <div className="flex items-start justify-between gap-3">
          <h2 className="mb-1 section-heading lg:mb-4" id={`${id}-heading`}>
            {heading}
          </h2>
          <Listen of={id} name={name} />
        </div>
        {children}
      </div>
      {notes && <div className="lg:pt-2">{notes}</div>}
    </section>
  )
}
