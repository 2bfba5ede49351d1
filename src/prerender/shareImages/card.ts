import type { LinkedSide } from '../../article/linkArticle.ts'
import type { PlateFit } from '../../article/plateFitOf.ts'
import type { QuoteRun } from '../../article/quoteRuns.ts'
import type { QuoteKind } from '../../article/richText.ts'
import type { Figure } from '../../article/schema.ts'
import { sideColour, sideShape, type SideShape } from '../../components/SideMark.tsx'

/** The mark of a side: see `SideMark` of the pages. */
export interface CardMark {
  letter: string
  /** Fallback for a letter that no font holds. */
  name: string
  /** 1 to 6. */
  colour: number
  shape: SideShape
}

/** The mark of a side as data. */
export function markOf(side: LinkedSide): CardMark {
  return { letter: side.mark, name: side.name, colour: sideColour(side) ?? 1, shape: sideShape(side) }
}

/** A number of the story, as in the row of figures there. */
export type CardFigure = Pick<Figure, 'label' | 'value' | 'unit'>

/** What stands at the right, in the order in which it is read. */
export type CardBody =
  | { type: 'quote'; kind: QuoteKind; fit: PlateFit; runs: readonly QuoteRun[] }
  | { type: 'story'; kicker: string; headline: string; second: string | undefined; dek: string }
  | { type: 'agreement'; title: string; text: string }
  | { type: 'speaker'; names: readonly string[]; role: string | undefined }

/**
 * Everything that a share image says, as plain data: the same card is always drawn as the same picture.
 * The column at the left holds, from top to bottom, what is there of marks and badge, numeral, name, role, figures
 * and facts; below stand the name of the site and `footer`.
 */
export interface Card {
  /** BCP 47: Japanese lines break between phrases. */
  language: string
  /** Names inside which no line breaks. */
  unbroken: readonly string[]
  marks: readonly CardMark[]
  badge?: QuoteKind
  label?: string | undefined
  numeral?: string
  /** Spellings of the name: the first is shown, unless only a later one can be drawn. */
  names?: readonly string[]
  role?: string | undefined
  figures?: readonly CardFigure[]
  facts: readonly string[]
  footer: string
  body: CardBody
}
