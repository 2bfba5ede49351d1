import { Link } from 'react-router'
import { breadcrumbs } from '../../strings.ts'

interface BreadcrumbsProps {
  /** The list that the page belongs to. */
  parent: { path: string; label: string }
  /** The page itself, in short. */
  current: string
}

/** The way back to the list that a page belongs to. */
export function Breadcrumbs({ parent, current }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={breadcrumbs}>
      <ol role="list">
        <li>
          <Link to={parent.path}>{parent.label}</Link>
        </li>
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
