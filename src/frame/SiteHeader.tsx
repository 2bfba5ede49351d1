import { Fragment } from 'react'
import { Link, NavLink } from 'react-router'
import { searchControlFragment, storyPath } from '../paths.ts'
import { site } from '../strings/start.ts'
import { mainNavigation } from './mainNavigation.ts'
import { SearchButton } from './search/SearchButton.tsx'
import { tw } from '../components/ui/tw.ts'
import { SettingsButton } from './SettingsButton.tsx'

const sectionLook = tw`relative flex min-h-tap items-center px-4 tracking-wide text-ink-2 no-underline after:absolute after:inset-x-3.5 after:bottom-0 after:border-ink hover:bg-paper-3 hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:after:border-t-5`

/** The masthead: name of the site, sections, search. */
export function SiteHeader() {
  return (
    <header className="sticky top-0 z-20 bg-paper print:static low:static">
      <div className="wrap">
        <div className="flex min-h-13 flex-wrap items-center gap-x-2 lg:min-h-17 lg:gap-x-8 xl:gap-x-12 print:min-h-0">
          <Link
            className="inline-flex min-h-tap items-center font-mincho text-[min(var(--text-xl),6.5vw)] font-bold tracking-wider break-phrase no-underline before:mr-[0.42em] before:h-[1.05em] before:w-[0.36em] before:flex-none before:border-2 before:border-r-0 lg:text-xl"
            to={storyPath}
          >
            {site.name}
          </Link>
          <nav
            className="hidden flex-wrap gap-1 self-stretch lg:flex print:hidden"
            aria-label={site.mainNavigation}
          >
            {mainNavigation.map(({ path, name }) => (
              <Fragment key={path}>
                <NavLink className={sectionLook} to={path} end={path === storyPath}>
                  {name}
                </NavLink>{' '}
              </Fragment>
            ))}
          </nav>
          <div
            className="ml-auto flex min-w-0 items-center justify-end gap-1 lg:min-w-28 lg:flex-1 print:hidden"
            id={searchControlFragment}
            tabIndex={-1}
          >
            <SearchButton /> <SettingsButton />
          </div>
        </div>
        <hr className="double-rule" />
      </div>
    </header>
  )
}
