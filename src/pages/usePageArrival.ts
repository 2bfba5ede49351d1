import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * Takes the reader to where an address leads, once the page shows it: to the fragment, or to the top.
 * Back, forward and reload leave the scrolling to the browser, which knows where the reader was.
 */
export function usePageArrival(): void {
  const { key, pathname, hash } = useLocation()
  const navigationType = useNavigationType()
  const shownPath = useRef<string>(undefined)
  useEffect(() => {
    // From here on controls answer: CSS shows those that need a script (`.needs-script`).
    document.documentElement.dataset['hydrated'] = 'true'
  }, [])
  useEffect(() => {
    const isNewPage = shownPath.current !== pathname
    const hasLeftPage = isNewPage && shownPath.current !== undefined
    shownPath.current = pathname
    const isFirstPage = key === 'default'
    if (navigationType === NavigationType.Pop && (hasLeftPage || !isFirstPage)) {
      // What had the focus is gone with its page: whoever listens must hear where they are.
      if (hasLeftPage) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      return
    }
    const target = hash ? document.getElementById(safelyDecode(hash.slice(1))) : null
    if (target) {
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1
      target.scrollIntoView()
      target.focus({ preventScroll: true })
    } else if (isNewPage && !isFirstPage) {
      // A change of the query alone (a filter, a search) leaves the reader where they are.
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
  }, [key, pathname, hash, navigationType])
}

/** A fragment may be damaged (`%E0%A4%A`): then it is taken as it stands. */
function safelyDecode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
