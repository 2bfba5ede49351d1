/** Round a statement whose words can be read right there. */
const statement = '[data-kind=direct], [data-kind=mixed], [data-kind=indirect]'

/** The link at a place of the page that shows a quote by its number alone: 〔06〕, 発言06 or 06. */
export function numberLinkAt(place: EventTarget | null): HTMLAnchorElement | undefined {
  const link = place instanceof Element ? place.closest('a') : null
  if (!link || !/^〔?(?:発言)?\d+〕?$/.test(link.textContent.trim())) return undefined
  return link.parentElement?.closest(statement) ? undefined : link
}
