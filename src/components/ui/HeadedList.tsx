import type { ReactNode } from 'react'

interface HeadedListProps {
  /** Of the heading, unique on the page. */
  id: string
  heading: string
  /** A part of the page, or what belongs to the block before it. */
  level?: 'section' | 'block'
  /** List items. */
  children: ReactNode
}

const headings = { section: 'section-heading', block: 'block-heading' }

/** A heading and the ruled list below it, which it names. */
export function HeadedList({ id, heading, level = 'section', children }: HeadedListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className={headings[level]} id={id}>
        {heading}
      </h2>
      <ul className="mt-3 border-t border-ink" role="list">
        {children}
      </ul>
    </section>
  )
}
