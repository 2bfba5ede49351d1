import type { Digest } from './pageExcerpt.ts'

/** How many sections are drawn on either side of the one that holds the quote. */
const neighbourSections = 4

type Positions = Digest['positions']

/** The sections round the one that holds a quote: few enough to draw, however long the story is. */
export function positionsAround(positions: Positions, number: number): Positions {
  const index = positions.findIndex(({ quotes }) => quotes.some((quote) => quote.number === number))
  if (index < 0) return []
  return positions.slice(Math.max(0, index - neighbourSections), index + neighbourSections + 1)
}
