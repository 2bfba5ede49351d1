import { Link } from 'react-router'
import { accessibilityPath } from '../paths.ts'
import { accessibility, site } from '../strings.ts'
import { DataLinks } from './DataLinks.tsx'

/** How to read brackets and numbers, and where the reader speaks of itself. */
export function SiteFooter() {
  return (
    <footer className="wrap mt-16 text-sm text-ink-2 print:mt-8">
      <hr className="double-rule" />
      <div className="grid gap-3 pt-6 pb-8">
        <p className="max-w-prose leading-relaxed">{site.footer}</p>
        <p className="print:hidden">
          <Link className="inline-flex min-h-tap items-center" to={accessibilityPath}>
            {accessibility.title}
          </Link>
        </p>
        <DataLinks />
      </div>
    </footer>
  )
}
