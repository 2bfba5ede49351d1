import { Link } from 'react-router'
import { breadcrumbs } from '../../strings/quotePage.ts'

interface BreadcrumbsProps {
  /** The list that the page belongs to. */
  parent: { path: string; label: string }
  /** The page itself, in short. */
  current: string
  className?: string
}

/** The way back to the list that a page belongs to. */
export function Breadcrumbs({ parent, current, className = '' }: BreadcrumbsProps) {
  return (
    <nav className={`text-sm text-ink-3 print:hidden ${className}`} aria-label={breadcrumbs}>
      <ol role="list" className="flex flex-wrap items-center gap-x-2">
        <li>
          <Link className="relative z-1 inline-flex min-h-tap min-w-tap items-center" to={parent.path}>
            {parent.label}
          </Link>
        </li>
        <li aria-current="page" className="before:mr-2 before:content-['／']">
          {current}
        </li>
      </ol>
    </nav>
  )
}
