import type { Block } from './typesetBlock.ts'
import type { Typefaces } from './typefaces.ts'

const characters = new Intl.Segmenter('ja')

/** The first spelling of a name that a font holds whole, else the first of all. Lines break between its parts. */
export function nameText(spellings: readonly string[], typefaces: Typefaces): Pick<Block, 'runs' | 'isName'> {
  const canDraw = (text: string) =>
    Array.from(characters.segment(text)).every(
      ({ segment }) => segment === ' ' || typefaces.canDraw('mincho', segment),
    )
  const text = spellings.find(canDraw) ?? spellings[0] ?? ''
  return { runs: [{ text, weight: 700 }], isName: true }
}
