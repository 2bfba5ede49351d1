import { Fragment } from 'react'
import { Link } from 'react-router'
import { namedPages } from '../pages.ts'
import { site } from '../strings/start.ts'
import { DataLinks } from './DataLinks.tsx'

const aboutReader = namedPages.filter(({ icon }) => !icon)

/** How to read brackets and numbers, and where the reader speaks of itself. */
export function SiteFooter() {
  return (
    <footer className="wrap mt-10 text-sm text-ink-2 lg:mt-16 print:mt-8">
      <hr className="double-rule" />
      <div className="grid gap-1 py-4 lg:gap-3 lg:pt-6 lg:pb-8">
        <p className="max-w-prose leading-relaxed">{site.footer}</p>
        <p className="flex flex-wrap gap-x-4 print:hidden">
          {aboutReader.map(({ name, path }) => (
            <Fragment key={path}>
              <Link className="inline-flex min-h-tap items-center" to={path}>
                {name}
              </Link>{' '}
            </Fragment>
          ))}
        </p>
        <DataLinks />
      </div>
    </footer>
  )
}
