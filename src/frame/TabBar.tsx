import { Fragment } from 'react'
import { NavLink } from 'react-router'
import { storyPath } from '../paths.ts'
import { site } from '../strings/start.ts'
import { Icon } from '../components/ui/Icon.tsx'
import { tw } from '../components/ui/tw.ts'
import { mainNavigation } from './mainNavigation.ts'

const tabLook = tw`relative grid min-h-14 place-content-center justify-items-center gap-0.5 text-xs leading-tight tracking-wide text-ink-2 no-underline before:absolute before:inset-x-[18%] before:-top-px before:border-ink hover:bg-paper-3 hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:before:border-t-4`

/** The five parts again, within reach of the thumb on a phone. */
export function TabBar() {
  return (
    <nav
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-ink bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden low:static"
      aria-label={site.mainNavigation}
    >
      {mainNavigation.map(({ path, name, icon }) => (
        <Fragment key={path}>
          <NavLink className={tabLook} to={path} end={path === storyPath}>
            <Icon name={icon} look="tab" />
            <span>{name}</span>
          </NavLink>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
