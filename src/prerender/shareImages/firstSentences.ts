import { cutSentences } from '../../article/cutSentences.ts'
import type { QuoteRun } from '../../article/quoteRuns.ts'
import { listCharacters } from '../../typesetting/cutCells.ts'

/**
 * The first sentences of a statement that is too long to be shown whole, and …. Where even the first is too long, it
 * ends after a comma, or after as many characters as may stand.
 * @param limit most characters
 */
export function firstSentences(runs: readonly QuoteRun[], limit: number): QuoteRun[] {
  const whole = runs.map(({ text }) => text).join('')
  const most = listCharacters(whole).slice(0, limit).join('').length
  if (most === whole.length) return [...runs]
  /** Where the last piece that fits ends. Too little of a text says nothing: that must lie past a third of the limit. */
  const lastEnd = (pieces: readonly string[]) =>
    pieces
      .map((_, index) => pieces.slice(0, index + 1).join('').length)
      .findLast((end) => end <= most && end > most / 3)
  let left = lastEnd(cutSentences(whole)) ?? lastEnd(whole.split(/(?<=[、，])/u)) ?? most
  const kept = runs.flatMap(({ text, isSpeech }) => {
    const part = text.slice(0, Math.max(0, left))
    left -= text.length
    return part === '' ? [] : [{ text: part, isSpeech }]
  })
  const last = kept.at(-1)
  if (last) last.text = last.text.replace(/[、，\s]+$/u, '')
  return [...kept, { text: '…', isSpeech: false }]
}
