/**
 * The key that was probably meant by one that is misspelt: letters are missing, surplus, other or turned round, whatever
 * the case. (`nearestById` compares ids by the words that they share instead.)
 * @param most share of letters that may be
 */
export function nearestKey(keys: readonly string[], misspelt: string, most = 0.4): string | undefined {
  const written = misspelt.toLowerCase().slice(0, 60)
  const [nearest] = keys
    .map((key) => ({
      key,
      share: editDistance(written, key.toLowerCase()) / Math.max(written.length, key.length),
    }))
    .filter(({ share }) => share <= most)
    .toSorted((a, b) => a.share - b.share)
  return nearest?.key
}

/** Optimal string alignment: insertions, deletions, substitutions and turned pairs, each once. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isTurned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isTurned ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      )
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity
