import type { ReactNode } from 'react'

interface SideNoteProps {
  title: string
  children: ReactNode
}

/** A note in the column beside the text, below it on a phone. */
export function SideNote({ title, children }: SideNoteProps) {
  return (
    <aside className="side-note" aria-label={title}>
      <b>{title}</b>
      <p>{children}</p>
    </aside>
  )
}
