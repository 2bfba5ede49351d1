import type { LinkedSide } from '../article/linkArticle.ts'
import { toggleValue, valuesIn } from '../paths.ts'
import { useSearchParamsAfterHydration } from './useSearchParamsAfterHydration.ts'

/** The sides that a page is narrowed down to, and what changes them. */
export interface SideFilter {
  /** The query, such as `?side=us`. */
  search: string
  /** Ids. None: everything is shown. */
  chosen: ReadonlySet<string>
  toggle: (id: string) => void
  clear: () => void
}

/** The sides chosen in the URL. Ids that name none of these sides are passed over. */
export function useSideFilter(sides: readonly LinkedSide[]): SideFilter {
  const [params, setParams] = useSearchParamsAfterHydration()
  const asked = valuesIn(params, 'side')
  const change = (alter: (params: URLSearchParams) => void) => {
    const after = new URLSearchParams(params)
    alter(after)
    setParams(after)
  }
  return {
    search: params.size > 0 ? `?${params}` : '',
    chosen: new Set(sides.map(({ id }) => id).filter((id) => asked.includes(id))),
    toggle: (id) => change((after) => toggleValue(after, 'side', id)),
    clear: () => change((after) => after.delete('side')),
  }
}
