import { useDeferredValue } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useHydrated } from './useHydrated.ts'

/**
 * The items of a list that goes on below the window. Where a link of the app led to it, the first are painted before the
 * others are rendered; a fragment, Back or a reload finds all of them, since their place may be among the others.
 * @param count how many fill the window
 */
export function useFirstScreen<T>(items: readonly T[], count: number): readonly T[] {
  const { hash } = useLocation()
  const isFollowed = useNavigationType() === NavigationType.Push && hash === ''
  const isHydrated = useHydrated()
  const isWhole = useDeferredValue(true, !(isHydrated && isFollowed))
  return isWhole ? items : items.slice(0, count)
}
