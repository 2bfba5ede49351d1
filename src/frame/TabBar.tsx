import { Fragment } from 'react'
import { NavLink } from 'react-router'
import { storyPath } from '../paths.ts'
import { site } from '../strings.ts'
import { Icon } from '../components/Icon.tsx'
import { mainNavigation } from './mainNavigation.ts'

/** The five parts again, within reach of the thumb on a phone. */
export function TabBar() {
  return (
    <nav className="tab-bar" aria-label={site.mainNavigation}>
      {mainNavigation.map(({ path, name, icon }) => (
        <Fragment key={path}>
          <NavLink to={path} end={path === storyPath}>
            <Icon name={icon} size="tab" />
            <span>{name}</span>
          </NavLink>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
