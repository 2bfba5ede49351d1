import { useEffect } from 'react'

/** Marks every repeated ruby of the page, so that CSS can show readings at their first occurrence only. */
export function useFirstRuby(): void {
  useEffect(() => {
    const seen = new Set<string>()
    for (const ruby of document.querySelectorAll('main ruby')) {
      const words = ruby.textContent
      ruby.toggleAttribute('data-repeated', seen.has(words))
      seen.add(words)
    }
  })
}
