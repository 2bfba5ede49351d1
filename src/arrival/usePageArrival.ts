import { use, useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useHydrated } from '../components/useHydrated.ts'
import { PageDataContext } from '../loading/pageData.ts'
import { idOfFragment, normalizePath } from '../paths.ts'
import { arriveAt } from './arriveAt.ts'
import { findFollowedLink, rememberLink } from './followedLinks.ts'

/**
 * Takes the reader to where an address leads, once the page shows it: to the place that its fragment names, or to the
 * top. Scrolling is ours only where the browser cannot do it: after a link of the app, and on a page that was not
 * written ahead. On arrival from outside, back, forward and reload it knows better where the reader is, or was.
 * @returns what the fragment names, when the page has no such place
 */
export function usePageArrival(): string | undefined {
  const { key, pathname, search, hash } = useLocation()
  const navigationType = useNavigationType()
  // With a query (a filter) the page is not as it was written, and the place may have moved.
  const wasWritten = use(PageDataContext)?.path === normalizePath(pathname) && search === ''
  const isHydrated = useHydrated()
  const shownPath = useRef<string>(undefined)
  const [missing, setMissing] = useState<string>()
  const entry = `${key} ${pathname}${hash}`
  useEffect(() => {
    // From here on controls answer: CSS shows those that need a script (`.needs-script`).
    document.documentElement.dataset['hydrated'] = 'true'
  }, [])
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => rememberLink(key, target)
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [key])
  useEffect(() => {
    // What only the browser knows, such as a filter in the query, is on the page one render later.
    if (!isHydrated) return
    const isFirstPage = shownPath.current === undefined && key === 'default'
    const isNewPage = shownPath.current !== pathname
    shownPath.current = pathname
    const isScrolled = navigationType === NavigationType.Pop && (wasWritten || !isFirstPage)
    const fragment = idOfFragment(hash)
    const place = document.getElementById(fragment)
    if (place) {
      if (!isScrolled) place.scrollIntoView()
      return arriveAt(place, isFirstPage)
    }
    if (isNewPage && !isFirstPage) {
      // A change of the query alone (a filter, a search) leaves the reader where they are.
      if (!isScrolled) window.scrollTo(0, 0)
      // What had the focus is gone with its page: screen readers must announce the new one. Back where a link was
      // followed, the reader goes on from there.
      const link = navigationType === NavigationType.Pop ? findFollowedLink(key) : undefined
      const target = link ?? document.querySelector<HTMLElement>('main h1')
      target?.focus({ preventScroll: true })
    }
    // Only a page that exists can lack a place; one that does not says more than that already.
    if (fragment === '' || !document.querySelector('link[rel=canonical]')) return
    const frame = requestAnimationFrame(() => {
      setMissing(entry)
      if (!isNewPage) window.scrollTo(0, 0)
    })
    return () => cancelAnimationFrame(frame)
  }, [isHydrated, entry, key, pathname, hash, navigationType, wasWritten])
  return missing === entry ? idOfFragment(hash) : undefined
}
