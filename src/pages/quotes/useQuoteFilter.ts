import { useLayoutEffect, useRef } from 'react'
import type { NavigateOptions } from 'react-router'
import { byChoiceName, choiceNames, type ChoiceName } from '../../article/filterQuotes.ts'
import { toggleValue, valuesIn } from '../../paths.ts'
import { rowsAtFirst } from './QuoteList.tsx'
import { useSearchParamsAfterHydration } from '../../components/useSearchParamsAfterHydration.ts'

const rowsName = 'rows'

/**
 * The filter of the list of quotes and how many rows of it are shown, kept in the URL:
 * `?q=query&side=us&side=russia&rows=80`. Every change of the filter begins again with the first rows.
 */
export function useQuoteFilter() {
  const [params, setParams] = useSearchParamsAfterHydration()
  // What was set last: the next key or press can come before the router has followed.
  const latest = useRef(params)
  useLayoutEffect(() => {
    latest.current = params
  }, [params])
  const query = params.get('q') ?? ''

  const change = (
    alter: (params: URLSearchParams) => void,
    options?: NavigateOptions,
    isShownAtOnce?: boolean,
  ) => {
    const after = new URLSearchParams(latest.current)
    after.delete(rowsName)
    alter(after)
    latest.current = after
    setParams(after, options, isShownAtOnce)
  }

  return {
    query,
    chosen: byChoiceName((name): ReadonlySet<string> => new Set(valuesIn(params, name))),
    rows: rowsIn(params),
    toggle: (name: ChoiceName, value: string) => change((after) => toggleValue(after, name, value)),
    // The field shows the words itself.
    setQuery: (typed: string) =>
      change(
        (after) => {
          if (typed === '') after.delete('q')
          else after.set('q', typed)
        },
        { replace: true },
        false,
      ),
    setRows: (rows: number) => change((after) => after.set(rowsName, String(rows)), { replace: true }),
    clearChoices: () =>
      change((after) => {
        for (const name of choiceNames) after.delete(name)
      }),
    clear: () => setParams(new URLSearchParams()),
  }
}

function rowsIn(params: URLSearchParams): number {
  const rows = Number(params.get(rowsName))
  return Number.isSafeInteger(rows) ? Math.max(rows, rowsAtFirst) : rowsAtFirst
}
