import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'

/** A page beside this one. */
export interface Neighbour {
  path: string
  label: ReactNode
  words: ReactNode
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
    <nav className="neighbours" aria-label={label}>
      {previous && <NeighbourLink {...show(previous)} direction="back" />}{' '}
      {next && <NeighbourLink {...show(next)} direction="forward" />}
    </nav>
  )
}

function NeighbourLink({ path, label, words, direction }: Neighbour & { direction: 'back' | 'forward' }) {
  return (
    <Link to={path} rel={direction === 'back' ? 'prev' : 'next'} data-direction={direction}>
      <span className="label">
        {direction === 'back' && <Icon name="back" />}
        {label}
        {direction === 'forward' && <Icon name="forward" />}
      </span>{' '}
      <span className="words">{words}</span>
    </Link>
  )
}
