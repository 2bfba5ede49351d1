import { startTransition, useOptimistic } from 'react'
import { useSearchParams, type NavigateOptions } from 'react-router'
import { panelWordsName } from '../paths.ts'
import { useHydrated } from './useHydrated.ts'

const noParams = new URLSearchParams()

/**
 * The query of the address and its setter. Empty on the server and during hydration, since a prerendered page knows
 * no query: so the first render is the same in both places. A change is shown at once unless its control shows it itself.
 */
export function useSearchParamsAfterHydration() {
  const [urlParams, setUrlParams] = useSearchParams()
  const isHydrated = useHydrated()
  // The router follows when it has time (a transition): what is pressed must not wait for it.
  const [params, showParams] = useOptimistic(isHydrated ? urlParams : noParams)
  const setParams = (after: URLSearchParams, options?: NavigateOptions, isShownAtOnce = true) =>
    startTransition(() => {
      // Whoever came back to the search panel and closed it does not want it again.
      after.delete(panelWordsName)
      if (isShownAtOnce) showParams(after)
      setUrlParams(after, { preventScrollReset: true, ...options })
    })
  return [params, setParams] as const
}
