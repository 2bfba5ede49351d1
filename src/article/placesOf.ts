/**
 * Where something was said, as far as the source states it: the outlet that it was said to, the occasion, and the outlet
 * from whose report the source has it.
 */
export function placesOf(quote: {
  outlet?: { name: string } | undefined
  venue?: string | undefined
  relayedBy?: { name: string } | undefined
}): string[] {
  const report = quote.relayedBy && `${quote.relayedBy.name}の報道`
  return [quote.outlet?.name, quote.venue, report].filter((place) => place !== undefined)
}
