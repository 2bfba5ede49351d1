import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import { NavigationType, useHref, useLocation, useNavigate, useNavigationType } from 'react-router'
import { isForAnotherTab } from './ui/isForAnotherTab.ts'
import { useHydrated } from './useHydrated.ts'

const isBuild = typeof document === 'undefined'

/**
 * Words and links of a long page, too many to hydrate: they stay as the build wrote them, and React leaves them alone.
 * On a page that the app makes itself they are rendered after what stands above, unless the address leads into them.
 */
export function Written({ children }: { children: ReactNode }) {
  const isHydrated = useHydrated()
  const [isWritten] = useState(!isHydrated && !isBuild)
  const isReturn = useNavigationType() === NavigationType.Pop
  const { hash } = useLocation()
  const isShown = useDeferredValue(true, isBuild || isReturn || hash !== '')
  const place = useFollowedLinks(isWritten)
  return (
    <div className="contents" ref={place} suppressHydrationWarning>
      {/* To React this is a text, and what differs from it is not mended. */}
      {isWritten ? '' : isShown && children}
    </div>
  )
}

/** Links that React does not know lead on within the app, as `Link` does. Returns the element around them. */
function useFollowedLinks(isWritten: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const root = useHref('/')
  useEffect(() => {
    const element = place.current
    if (!isWritten || !element) return
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link || event.button !== 0 || isForAnotherTab(event)) return
      event.preventDefault()
      void navigate(link.pathname.slice(root.length - 1) + link.search + link.hash)
    }
    element.addEventListener('click', follow)
    return () => element.removeEventListener('click', follow)
  }, [isWritten, navigate, root])
  return place
}
