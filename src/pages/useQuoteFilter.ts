import { useSearchParams } from 'react-router'
import type { QuoteKind } from '../article/richText.ts'
import type { QuoteFilter } from '../article/searchQuotes.ts'
import { useHydrated } from '../components/useHydrated.ts'

/** The parts of a filter that are lists of choices, by their name in the URL. */
export const choiceNames = ['kind', 'side', 'speaker', 'agreement', 'outlet'] as const
export type ChoiceName = (typeof choiceNames)[number]

/**
 * The filter of the list of quotes, kept in the URL: `?q=words&side=us&side=russia`.
 * A prerendered page knows no query, so the list is whole until the browser has taken over.
 */
export function useQuoteFilter() {
  const [params, setParams] = useSearchParams()
  const isHydrated = useHydrated()
  const read = (name: string): ReadonlySet<string> => new Set(isHydrated ? params.getAll(name) : [])
  const filter: QuoteFilter = {
    words: isHydrated ? (params.get('q') ?? '') : '',
    kinds: read('kind') as ReadonlySet<QuoteKind>,
    sides: read('side'),
    speakers: read('speaker'),
    agreements: read('agreement'),
    outlets: read('outlet'),
  }
  const toggle = (name: ChoiceName, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        const values = after.getAll(name)
        after.delete(name)
        for (const kept of values.includes(value)
          ? values.filter((one) => one !== value)
          : [...values, value])
          after.append(name, kept)
        return after
      },
      { preventScrollReset: true },
    )
  const setWords = (words: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (words === '') after.delete('q')
        else after.set('q', words)
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return { filter, toggle, setWords, clear: () => setParams({}, { preventScrollReset: true }) }
}
