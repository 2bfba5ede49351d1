/**
 * Goes to the statement, or whatever the page is one of, after or before this one. Among rows of statements the focus
 * goes from row to row, from the one that has it or the first in the window.
 */
export function goToNeighbour(direction: 'next' | 'prev'): void {
  const page = document.querySelector<HTMLElement>(`main a[rel="${direction}"]`)
  if (page) return page.click()
  const links = Array.from(document.querySelectorAll('main li[data-kind]'), (row) =>
    row.querySelector<HTMLElement>('a[href*="/quotes/"]'),
  ).filter((link) => link !== null)
  const focused = links.findIndex((link) => link === document.activeElement)
  const next =
    focused < 0
      ? links.find((link) => link.getBoundingClientRect().top > 0)
      : links[focused + (direction === 'next' ? 1 : -1)]
  next?.focus()
}
