let loading: Promise<void> | undefined

/**
 * Resolves when the styles of a part are there. A written page holds those of the code that it starts with, for all
 * other parts the whole style sheet is loaded.
 * @param part the kind of a page, or any other name
 * @throws when the style sheet does not arrive
 */
export function stylesOf(part: string): Promise<void> {
  // Elsewhere, as in development, the page has all styles from the start.
  const first =
    typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('style[data-rest]')
  if (!first || first.dataset['part'] === part) return Promise.resolve()
  loading ??= loadAfter(first).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

function loadAfter(first: HTMLElement): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = first.dataset['rest'] ?? ''
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`${link.href} did not arrive`))
    })
    first.after(link)
  })
}
