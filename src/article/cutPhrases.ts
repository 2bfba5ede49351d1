/** A piece of display text: lines may break before it when `breaks` is set, and inside it as little as can be. */
export interface PhrasePiece {
  text: string
  breaks: boolean
  /** Too long to be kept whole on every line: breaks inside as running text does. */
  isLong: boolean
}

/** A line of display text is hardly ever shorter than this. */
const longest = 10

/**
 * Cuts the runs of a text where its phrases meet, also where that is in the middle of a run.
 * @param runs the text in pieces, such as one per span
 * @param lengths the lengths of the phrases of the whole text; a list that does not fit it is passed over
 * @returns the phrases of each run
 */
export function cutPhrases(runs: readonly string[], lengths: readonly number[] | undefined): PhrasePiece[][] {
  const whole = runs.reduce((sum, { length }) => sum + length, 0)
  const ends: number[] = []
  for (const length of lengths ?? []) ends.push((ends.at(-1) ?? 0) + length)
  const cuts = ends.at(-1) === whole ? [0, ...ends] : [0, whole]
  let offset = 0
  return runs.map((run) => {
    const start = offset
    offset += run.length
    const inside = cuts.filter((cut) => cut > start && cut < offset)
    return [start, ...inside].map((from, index) => {
      const to = inside[index] ?? offset
      return {
        text: run.slice(from - start, to - start),
        breaks: from > 0 && cuts.includes(from),
        isLong: to - from > longest,
      }
    })
  })
}
