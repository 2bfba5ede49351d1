import type { LinkedArticle, LinkedEvent, LinkedQuote } from './linkArticle.ts'

/**
 * What came before a quote and what is still ahead, in timeline order: up to two events that certainly came before
 * the one at which it was said (or after which, when only the order is known), that one, the main event if it was
 * still to come, and the last event ahead. Statements that only come after the main event are no steps for each other.
 */
export function eventsAround(article: LinkedArticle, quote: LinkedQuote): LinkedEvent[] {
  const own = quote.event ?? quote.when.after
  if (!own) return []
  const index = article.events.indexOf(own)
  const isStep = (event: LinkedEvent) => event.phase === 'before' || event === article.mainEvent
  // From the quote backwards and from the end: a long timeline is not read whole for each of its quotes.
  const earlier = article.events.slice(0, index)
  const last = earlier.findLastIndex(isStep)
  const lastButOne = earlier.slice(0, last).findLast(isStep)
  const later = article.events.slice(index + 1)
  const mainEvent = later.find((event) => event === article.mainEvent)
  const ahead = later.findLast(({ phase }) => phase === 'ahead')
  return [...new Set([lastButOne, earlier[last], own, mainEvent, ahead])].filter(
    (event) => event !== undefined,
  )
}
