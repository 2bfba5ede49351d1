import { useEffect, useMemo, useState } from 'react'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import type { QuoteSearch } from './searchQuotes.ts'

const load = () => import('./searchQuotes.ts')
let loaded: Awaited<ReturnType<typeof load>> | undefined

/** Fetches what a search takes, before the first word is typed. What fails here is requested again with the word. */
export function prepareQuoteSearch(quotes: readonly LinkedQuote[]): void {
  load().then(
    (code) => code.prepareQuoteSearch(quotes),
    () => undefined,
  )
}

/**
 * What words find. The code that it takes is fetched with the first words: until then nothing is found.
 * @returns undefined without words, and until the code is there
 */
export function useQuoteSearch(quotes: readonly LinkedQuote[], query: string): QuoteSearch | undefined {
  const [code, setCode] = useState(loaded)
  useEffect(() => {
    if (query === '' || code) return
    load().then(
      (arrived) => {
        loaded = arrived
        setCode(arrived)
      },
      (error: unknown) =>
        setCode(() => {
          throw error
        }),
    )
  }, [query, code])
  return useMemo(() => (query === '' ? undefined : code?.searchQuotes(quotes, query)), [code, quotes, query])
}
