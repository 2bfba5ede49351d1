import { useSearchParams, type SetURLSearchParams } from 'react-router'
import { useHydrated } from './useHydrated.ts'

const noParams = new URLSearchParams()

/**
 * The query of the address and its setter. Empty on the server and during hydration, since a prerendered page knows
 * no query: so the first render is the same in both places.
 */
export function useSearchParamsAfterHydration(): [URLSearchParams, SetURLSearchParams] {
  const [params, setParams] = useSearchParams()
  return [useHydrated() ? params : noParams, setParams]
}
