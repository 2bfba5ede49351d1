import type { Digest } from './pageExcerpt.ts'
import { remember } from './remember.ts'

/** How many quotes, each a bar, a phone has room for. */
export const mostBars = 56

type Positions = Digest['positions']

/** The place among the sections of the one that holds each quote, by the number of the quote. */
const sectionByQuote = remember(
  (positions: Positions) =>
    new Map(
      positions.flatMap(({ quotes }, section) => quotes.map(({ number }) => [number, section] as const)),
    ),
)

/** The sections round the one that holds a quote, all of them if they can be drawn: each has a bar at least. */
export function positionsAround(positions: Positions, number: number): Positions {
  const index = sectionByQuote(positions).get(number)
  if (index === undefined) return []
  const within = (reach: number) => positions.slice(Math.max(0, index - reach), index + reach + 1)
  const fits = (reach: number) => within(reach).flatMap(({ quotes }) => quotes).length <= mostBars
  let reach = 0
  while (reach < mostBars && fits(reach + 1)) reach += 1
  return within(reach)
}
