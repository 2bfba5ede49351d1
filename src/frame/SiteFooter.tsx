import { Fragment } from 'react'
import { Link } from 'react-router'
import { namedPages } from '../pages.ts'
import { site } from '../strings.ts'
import { DataLinks } from './DataLinks.tsx'

/** How to read brackets and numbers, and where the reader speaks of itself. */
export function SiteFooter() {
  return (
    <footer className="site-footer wrap">
      <hr className="double-rule" />
      <div className="row">
        <p>{site.footer}</p>
        <p className="site-links">
          {namedPages.map(
            ({ name, path, icon }) =>
              !icon && (
                <Fragment key={path}>
                  <Link to={path}>{name}</Link>{' '}
                </Fragment>
              ),
          )}
        </p>
        <DataLinks />
      </div>
    </footer>
  )
}
