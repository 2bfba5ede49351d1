import type { PhraseBook } from '../../article/linkArticle.ts'
import { listCharacters, visibleForm, type TextRuns } from '../../typesetting/cutCells.ts'
import type { Font, Fonts } from '../../typesetting/fonts.ts'

/** Words of one weight, whose lines break between phrases. */
export function phrasedText(text: string, weight: Font['weight'], phrases: PhraseBook): TextRuns {
  return { runs: [{ text, weight }], phrases: phrases.get(text) }
}

/** The first spelling of a name that a font holds whole, else the first of all. Lines break between its parts. */
export function nameText(spellings: readonly string[], fonts: Fonts): TextRuns {
  const canDraw = (text: string) =>
    listCharacters(text)
      .map(visibleForm)
      .every((form) => form === '' || form === ' ' || fonts.faceOf('mincho', form, true))
  return { runs: [{ text: spellings.find(canDraw) ?? spellings[0] ?? '', weight: 700 }], isName: true }
}
