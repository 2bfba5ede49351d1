import { useEffect } from 'react'

/** Marks every repeated ruby of the page, so that CSS can show readings at their first occurrence only. */
export function useFirstRuby(): void {
  useEffect(() => {
    const seen = new Set<string>()
    for (const ruby of document.querySelectorAll('main ruby')) {
      const text = ruby.textContent
      ruby.toggleAttribute('data-repeated', seen.has(text))
      seen.add(text)
    }
  })
}
