import type { ReactNode } from 'react'

interface HeadedListProps {
  /** Of the heading, unique on the page. */
  id: string
  heading: string
  /** A part of the page, or what belongs to the block before it. */
  level?: 'section' | 'block'
  /** What its items are. */
  kind?: 'headed-list' | 'quote-list'
  /** List items. */
  children: ReactNode
}

/** A heading and the ruled list below it, which it names. */
export function HeadedList({
  id,
  heading,
  level = 'section',
  kind = 'headed-list',
  children,
}: HeadedListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className={`${level}-heading`} id={id}>
        {heading}
      </h2>
      <ul className={kind} role="list">
        {children}
      </ul>
    </section>
  )
}
