/**
 * The records whose ids look most like one that leads nowhere, best first: by the words they share, then by the
 * pairs of letters they share (Dice coefficient).
 */
export function nearestById<T extends { id: string }>(records: readonly T[], id: string, most: number): T[] {
  const wanted = id.toLowerCase().slice(0, 200)
  const words = new Set(wanted.split('-').filter((word) => word.length > 2))
  const pairs = pairsOf(wanted)
  return records
    .map((record) => {
      const shared = record.id.split('-').filter((word) => words.has(word)).length
      return { record, likeness: shared + dice(pairs, pairsOf(record.id)) }
    })
    .filter(({ likeness }) => likeness > 0.3)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ record }) => record)
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)),
  )
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size)
}
