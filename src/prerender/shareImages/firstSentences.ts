import type { QuoteRun } from '../../article/quoteRuns.ts'

const sentenceEnd = /[。．！？!?](?=[^。．！？!?」』）)]|$)/gu
const clauseEnd = /[、，]/gu
const characters = new Intl.Segmenter('ja')

/**
 * The first sentences of a statement that is too long to be shown whole. Where even the first is too long, it ends
 * after a comma, or after as many characters as may stand.
 * @param limit most characters
 */
export function firstSentences(
  runs: readonly QuoteRun[],
  limit: number,
): { runs: QuoteRun[]; isCut: boolean } {
  const whole = runs.map(({ text }) => text).join('')
  const all = Array.from(characters.segment(whole))
  if (all.length <= limit) return { runs: [...runs], isCut: false }
  const most = all[limit]?.index ?? whole.length
  const end = lastEnd(whole, sentenceEnd, most) ?? lastEnd(whole, clauseEnd, most) ?? most
  let left = end
  const kept = runs.flatMap(({ text, isSpeech }) => {
    const part = text.slice(0, Math.max(0, left)).replace(/[、，\s]+$/u, left < text.length ? '' : '$&')
    left -= text.length
    return part === '' ? [] : [{ text: part, isSpeech }]
  })
  return { runs: kept, isCut: true }
}

/** Where the last match before a place ends. Too little of a text says nothing, so it must lie past its third. */
function lastEnd(text: string, pattern: RegExp, most: number): number | undefined {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => index + match.length)
    .filter((end) => end <= most && end > most / 3)
    .at(-1)
}
