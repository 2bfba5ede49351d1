import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'

/** A page beside this one. */
export interface Neighbour {
  path: string
  label: ReactNode
  text: ReactNode
}

interface NeighboursProps<Item> {
  label: string
  /** What the page is about. */
  item: { readonly previous: Item | undefined; readonly next: Item | undefined }
  show: (item: Item) => Neighbour
}

/** The pages before and after this one, in the order of the article. */
export function Neighbours<Item>({ label, item: { previous, next }, show }: NeighboursProps<Item>) {
  if (!previous && !next) return null
  return (
    <nav className="mt-12 grid grid-cols-2 border-y border-ink print:hidden" aria-label={label}>
      {previous && <NeighbourLink {...show(previous)} direction="back" />}{' '}
      {next && <NeighbourLink {...show(next)} direction="forward" />}
    </nav>
  )
}

function NeighbourLink({ path, label, text, direction }: Neighbour & { direction: 'back' | 'forward' }) {
  return (
    <Link
      to={path}
      rel={direction === 'back' ? 'prev' : 'next'}
      data-direction={direction}
      className="group grid min-h-22 content-start gap-1 border-line px-3 py-4 no-underline hover:bg-paper-2 data-[direction=forward]:col-start-2 data-[direction=forward]:border-l data-[direction=forward]:text-right lg:px-5"
    >
      <span className="flex flex-wrap items-center gap-x-3 label group-data-[direction=forward]:justify-end">
        {direction === 'back' && <Icon name="back" />}
        {label}
        {direction === 'forward' && <Icon name="forward" />}
      </span>{' '}
      <span className="line-clamp-2 text-sm leading-relaxed text-ink-2 lg:text-base">{text}</span>
    </Link>
  )
}
