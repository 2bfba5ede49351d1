import type { PhraseBook } from '../../article/linkArticle.ts'
import type { QuoteKind } from '../../article/richText.ts'
import type { Run } from './cutCells.ts'

/** The mark of a side: see `SideMark` of the pages. */
export interface CardMark {
  letter: string
  /** Stands for a letter that no font holds. */
  name: string
  /** 1 to 6. */
  colour: number
  shape: 'square' | 'circle' | 'diamond' | 'hexagon'
}

/** Words with the places where their lines may break: lengths of phrases in UTF-16 code units. */
export interface CardText {
  runs: readonly Run[]
  phrases?: readonly number[] | undefined
}

export interface CardFigure {
  label: string
  value: string
  unit?: string | undefined
}

/** What stands at the right, in the order in which it is read. */
export type CardBody =
  | { type: 'quote'; text: CardText; fit: 'short' | 'medium' | 'long' }
  | { type: 'long-quote'; text: CardText }
  /** A report is not the speaker's words: the sentences of `note` say so. */
  | { type: 'report'; text: CardText; note: readonly CardText[] }
  | { type: 'story'; kicker: CardText; headline: CardText; second?: CardText | undefined; dek: CardText }
  | { type: 'agreement'; title: CardText; text: CardText }
  | { type: 'speaker'; names: readonly string[]; role?: CardText | undefined }

/**
 * Everything that a share image says, as plain data: the same card is always drawn as the same picture.
 * The column at the left holds, from top to bottom, what is there of marks and badge, numeral, name, role, figures
 * and facts; below stand the name of the site and `footer`.
 */
export interface Card {
  marks: readonly CardMark[]
  badge?: QuoteKind
  label?: string | undefined
  numeral?: string
  /** Spellings of the name: the first is shown, unless only a later one can be drawn. */
  names?: readonly string[]
  role?: CardText | undefined
  figures?: readonly CardFigure[]
  facts: readonly CardText[]
  footer: string
  body: CardBody
}

/** Words of one weight, whose lines break between phrases. */
export function phrasedText(text: string, weight: Run['weight'], phrases: PhraseBook): CardText {
  return { runs: [{ text, weight }], phrases: phrases.get(text) }
}
