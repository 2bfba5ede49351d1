import { Link } from 'react-router'
import { accessibilityPath } from '../paths.ts'
import { accessibility, site } from '../strings.ts'
import { DataLinks } from './DataLinks.tsx'

/** How to read brackets and numbers, and where the reader speaks of itself. */
export function SiteFooter() {
  return (
    <footer className="site-footer wrap">
      <hr className="double-rule" />
      <div className="row">
        <p>{site.footer}</p>
        <p className="site-links">
          <Link to={accessibilityPath}>{accessibility.title}</Link>
        </p>
        <DataLinks />
      </div>
    </footer>
  )
}
