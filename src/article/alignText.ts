import { foldText, foldUnits } from './foldText.ts'

/** A run of two texts side by side: what both say, or what only one of them says. */
export interface AlignedPiece {
  text: string
  in: 'both' | 'wanted' | 'found'
}

/** Where a text says what another says, and how far they differ. */
export interface Alignment {
  /** The place in the text, in UTF-16 code units. */
  start: number
  end: number
  /** What is there, letter by letter; in words that differ, first the wanted ones. */
  pieces: readonly AlignedPiece[]
  /** How many letters must be changed, left out or added. */
  distance: number
}

interface Letter {
  text: string
  folded: string
  start: number
  end: number
}

/**
 * Finds the place of a text that says what is wanted with the fewest changes (approximate matching by Sellers), comparing
 * letters as a search does: marks and ways of writing are no difference.
 */
export function alignText(wanted: string, text: string): Alignment {
  const theirs = lettersOf(wanted)
  const ours = lettersOf(text)
  const width = ours.length + 1
  // The distance of the first letters of what is wanted from the best part that ends at a letter of the text.
  const distances = new Uint16Array((theirs.length + 1) * width)
  const at = (row: number, column: number) => distances[row * width + column] ?? 0
  const isSame = (row: number, column: number) => theirs[row - 1]?.folded === ours[column - 1]?.folded
  for (let row = 1; row <= theirs.length; row++) {
    distances[row * width] = row
    for (let column = 1; column < width; column++)
      distances[row * width + column] = Math.min(
        at(row - 1, column - 1) + (isSame(row, column) ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      )
  }

  const last = distances.subarray(theirs.length * width)
  const distance = Math.min(...last)
  let row = theirs.length
  let column = last.indexOf(distance)
  const end = ours[column - 1]?.end ?? 0
  const steps: { wanted?: Letter | undefined; found?: Letter | undefined }[] = []
  while (row > 0) {
    const here = at(row, column)
    if (column > 0 && here === at(row - 1, column - 1) + (isSame(row, column) ? 0 : 1))
      steps.push({ wanted: theirs[--row], found: ours[--column] })
    else if (here === at(row - 1, column) + 1) steps.push({ wanted: theirs[--row] })
    else steps.push({ found: ours[--column] })
  }
  const start = ours[column]?.start ?? 0
  return { start, end, distance, pieces: piecesOf(steps.toReversed(), text.slice(start, end), start) }
}

/** Steps as runs of text. Marks of the text stay where they stand. */
function piecesOf(
  steps: readonly { wanted?: Letter | undefined; found?: Letter | undefined }[],
  text: string,
  start: number,
): AlignedPiece[] {
  const pieces: AlignedPiece[] = []
  let changed = { wanted: '', found: '' }
  let reached = 0
  const add = (kind: AlignedPiece['in'], more: string) => {
    const last = pieces.at(-1)
    if (more === '') return
    if (last?.in === kind) last.text += more
    else pieces.push({ text: more, in: kind })
  }
  const addChanged = () => {
    add('wanted', changed.wanted)
    add('found', changed.found)
    changed = { wanted: '', found: '' }
  }
  for (const { wanted, found } of steps) {
    const upTo = found ? found.end - start : reached
    const ours = text.slice(reached, upTo)
    reached = upTo
    if (wanted && found && wanted.folded === found.folded) {
      addChanged()
      add('both', ours)
    } else {
      changed.found += ours
      changed.wanted += wanted?.text ?? ''
    }
  }
  addChanged()
  return pieces
}

/** What of a text is letters, and where each stands. */
function lettersOf(text: string): Letter[] {
  let end = 0
  return foldUnits(text).flatMap((unit) => {
    const start = end
    end += unit.length
    const folded = foldText(unit)
    return folded === '' ? [] : [{ text: unit, folded, start, end }]
  })
}
