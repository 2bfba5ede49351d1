import { Fragment } from 'react'
import { Link, NavLink } from 'react-router'
import { storyPath } from '../paths.ts'
import { site } from '../strings.ts'
import { mainNavigation } from './mainNavigation.ts'
import { SearchButton } from './search/SearchButton.tsx'
import { SettingsButton } from './SettingsButton.tsx'

/** The masthead: name of the site, sections, search. */
export function SiteHeader() {
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="row">
          <Link className="logo" to={storyPath}>
            {site.name}
          </Link>
          <nav className="main-nav" aria-label={site.mainNavigation}>
            {mainNavigation.map(({ path, name }) => (
              <Fragment key={path}>
                <NavLink to={path} end={path === storyPath}>
                  {name}
                </NavLink>{' '}
              </Fragment>
            ))}
          </nav>
          <div className="tools">
            <SearchButton /> <SettingsButton />
          </div>
        </div>
        <hr className="double-rule" />
      </div>
    </header>
  )
}
