/** Which link was followed from an entry of the history: its address, and which of the links that have it. */
const followed = new Map<string, { href: string; index: number }>()

const linksTo = (href: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`))

/** @param entry the key of the entry on screen */
export function rememberLink(entry: string, target: EventTarget | null): void {
  const link = target instanceof Element && target.closest<HTMLElement>('a[href]')
  const href = link && link.getAttribute('href')
  if (href) followed.set(entry, { href, index: linksTo(href).indexOf(link) })
}

/** The link that was followed from an entry, if the page that is shown again still has it. */
export function findFollowedLink(entry: string): HTMLElement | undefined {
  const link = followed.get(entry)
  return link && linksTo(link.href)[link.index]
}
