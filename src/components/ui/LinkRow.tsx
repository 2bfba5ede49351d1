import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { Icon } from './Icon.tsx'

interface LinkRowProps extends Omit<LinkProps, 'className'> {
  /** A sign of what it leads to; decorative. */
  mark: ReactNode
  /** Smaller, below the words. */
  note?: ReactNode
}

/** A row of a list that is one link. */
export function LinkRow({ mark, note, children, ...props }: LinkRowProps) {
  return (
    <Link
      {...props}
      className="group grid min-h-13 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 border-b border-line py-2 no-underline row-hover"
    >
      {mark}
      <span className="break-phrase group-hover:underline">
        {children} {note && <small className="block text-sm text-ink-3">{note}</small>}
      </span>
      <Icon name="forward" look="row" />
    </Link>
  )
}
