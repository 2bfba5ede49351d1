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
      {previous && <NeighbourLink {...show(previous)} isForward={false} />}{' '}
      {next && <NeighbourLink {...show(next)} isForward />}
    </nav>
  )
}

function NeighbourLink({ path, label, text, isForward }: Neighbour & { isForward: boolean }) {
  return (
    <Link
      to={path}
      rel={isForward ? 'next' : 'prev'}
      className={`grid min-h-22 content-start gap-1 border-line px-3 py-4 no-underline hover:bg-paper-2 lg:px-5 ${isForward ? 'col-start-2 border-l text-right' : ''}`}
    >
      <span className={`flex items-center gap-3 label ${isForward ? 'justify-end' : ''}`}>
        {!isForward && <Icon name="back" />}
        <span className={`flex flex-wrap gap-x-3 ${isForward ? 'justify-end' : ''}`}>{label}</span>
        {isForward && <Icon name="forward" />}
      </span>{' '}
      <span className="text-sm leading-relaxed text-ink-2 lg:text-base">{text}</span>
    </Link>
  )
}
