import { listCharacters, type TextRuns } from './cutCells.ts'

/** The first part of a text with … after it: shorter by a character at least. */
export function shortenRuns<T extends TextRuns>(text: T, part: number): T {
  const length = text.runs.reduce((sum, run) => sum + listCharacters(run.text).length, 0)
  let left = Math.max(0, Math.min(Math.floor(length * part), length - 2))
  const runs = text.runs.flatMap(({ text: runText, weight }) => {
    const kept = listCharacters(runText).slice(0, left)
    left -= kept.length
    return kept.length > 0 ? [{ text: kept.join(''), weight }] : []
  })
  const last = runs.at(-1)
  if (last) last.text = last.text.replace(/[、。，．…\s]+$/u, '')
  return { ...text, runs: [...runs, { text: '…', weight: last?.weight ?? 400 }] }
}
