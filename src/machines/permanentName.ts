import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { addressIn } from '../paths.ts'

/** Whether a base names a host, so that what is made with it is a whole address. */
export const isAbsolute = (base: string) => /^https?:/.test(base)

/**
 * The name of a thing in feeds and calendars, which want one for all time: its permalink, or, when the build does not
 * know its site, a `tag:` URI (RFC 4151) of the same path.
 */
export function permanentName(article: LinkedArticle, path: string, base: string): string {
  return isAbsolute(base) ? addressIn(base, path) : `tag:localhost,${article.datePublished}:${path}`
}

/** The day of the last change, YYYY-MM-DD: what outputs are dated by, so that they do not depend on a clock. */
export function lastChange({ datePublished, dateModified, quotes }: LinkedArticle): string {
  // Days of this form sort as text.
  const corrections = quotes.flatMap((quote) => quote.dateModified ?? [])
  return [dateModified ?? datePublished, ...corrections].toSorted().at(-1) ?? datePublished
}

/** The day of the last change of a quote, YYYY-MM-DD: that of another one does not bring it up again. */
export const lastChangeOf = ({ dateModified }: LinkedQuote, { datePublished }: LinkedArticle) =>
  dateModified ?? datePublished

/** A day as the moment that date-time formats require (RFC 3339). An article states days: the time is a convention. */
export const momentOf = (day: string) => `${day}T00:00:00Z`
