import { site } from '../strings.ts'

/** How to read brackets and numbers. */
export function SiteFooter() {
  return (
    <footer className="site-footer wrap">
      <hr className="double-rule" />
      <div className="row">
        <p>{site.footer}</p>
      </div>
    </footer>
  )
}
