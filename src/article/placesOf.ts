/**
 * Where something was said, as far as the source states it: the outlet, then the occasion. What has room for one place
 * shows the first.
 */
export function placesOf(quote: {
  outlet?: { name: string } | undefined
  venue?: string | undefined
}): string[] {
  return [quote.outlet?.name, quote.venue].filter((place) => place !== undefined)
}
