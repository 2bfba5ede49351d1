import type { ReactNode } from 'react'

interface SideNoteProps {
  title: string
  children: ReactNode
}

/** A note in the column beside the text, below it on a phone. */
export function SideNote({ title, children }: SideNoteProps) {
  return (
    <aside
      className="mt-3 max-w-prose border-t border-line pt-2 text-sm leading-relaxed text-ink-2 lg:mt-6 lg:border-ink lg:first:mt-0 print:break-inside-avoid"
      aria-label={title}
    >
      <b className="mr-[1em] tracking-wide text-ink lg:block">{title}</b>
      <p className="inline text-wrap lg:block">{children}</p>
    </aside>
  )
}
