import type { ReactNode } from 'react'

interface SideNoteProps {
  title: string
  children: ReactNode
}

/** A note in the column beside the text, below it on a phone. */
export function SideNote({ title, children }: SideNoteProps) {
  return (
    <aside
      className="mt-6 max-w-prose border-t border-ink pt-2 text-sm leading-relaxed break-phrase text-ink-2 lg:first:mt-0 print:break-inside-avoid"
      aria-label={title}
    >
      <b className="block tracking-wide text-ink">{title}</b>
      <p>{children}</p>
    </aside>
  )
}
