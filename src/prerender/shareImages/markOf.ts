import type { LinkedSide } from '../../article/linkArticle.ts'
import { sideColour, sideShape } from '../../components/SideMark.tsx'
import type { CardMark } from './card.ts'

/** The mark of a side, in the shape and colour that it has on the pages. */
export function markOf(side: LinkedSide): CardMark {
  return { letter: side.mark, name: side.name, colour: sideColour(side) ?? 1, shape: sideShape(side) }
}
