import type { LinkedArticle, LinkedQuote } from './linkArticle.ts'
import type { QuoteKind } from './richText.ts'

/** How many are offered: one for each side of three, and enough to compare. */
const most = 2
/** Own words first, a report last. */
const order: Record<QuoteKind, number> = { direct: 0, mixed: 1, indirect: 2 }

/**
 * What the other sides say about the same agreement or at the same event: direct words before mixed ones before
 * reports, and the nearest in the story first. Where that is too little, the voices of the front page follow.
 */
export function otherVoices(article: LinkedArticle, quote: LinkedQuote): LinkedQuote[] {
  const { speaker, number, event, agreements } = quote
  const isOther = (other: LinkedQuote) =>
    other.speaker !== speaker && (other.speaker.side === undefined || other.speaker.side !== speaker.side)
  const related = [...(event?.quotes ?? []), ...agreements.flatMap(({ quotes }) => quotes)]
    .filter(isOther)
    .toSorted(
      (a, b) => order[a.kind] - order[b.kind] || Math.abs(a.number - number) - Math.abs(b.number - number),
    )
  const voices = article.voices.map((voice) => voice.quote).filter(isOther)
  return [...new Set([...related, ...voices])].slice(0, most)
}
