import { site } from '../../strings.ts'
import type { Card } from './card.ts'
import { composeFigure, figureHeight } from './composeFigure.ts'
import { composeHead } from './composeHead.ts'
import { moveDrawing, type Drawing } from './drawing.ts'
import { fitHorizontally, type FittedText } from './fitText.ts'
import type { ColourRole } from '../tokenColours.ts'
import { nameText } from './nameText.ts'
import type { Block } from './typesetBlock.ts'
import type { Family, Typefaces } from './typefaces.ts'
import { writeLine } from './writeLine.ts'

const left = 64
const right = 353
const width = right - left
const top = 62
/** Where the words of the column end; below stand the names of site and picture. */
const bottom = 530

interface TextStyle {
  family?: Family
  colour?: ColourRole
  size: number
  smallest: number
  leading: number
  lines: number
}

const styles = {
  numeral: { size: 132, smallest: 40, leading: 1.15, lines: 1 },
  name: { size: 38, smallest: 22, leading: 1.35, lines: 3 },
  role: { family: 'gothic', colour: 'ink-2', size: 24, smallest: 20, leading: 1.5, lines: 3 },
  fact: { family: 'gothic', colour: 'ink-2', size: 22, smallest: 20, leading: 1.6, lines: 3 },
} satisfies Record<string, TextStyle>

type Words = Pick<Block, 'runs' | 'phrases' | 'isName'>

/** Who, how, when and where: from the marks at the top down to the name of the site. */
export function composeColumn(card: Card, typefaces: Typefaces): Drawing {
  const drawing: Drawing = []
  let y = top
  const add = (part: FittedText) => {
    drawing.push(...part.drawing)
    y += part.height
  }
  const write = (words: Words, style: TextStyle) => add(writeText(words, style, y, typefaces))
  const rule = (colour: ColourRole) =>
    drawing.push({ type: 'box', x: left, y, width, height: 1, fill: colour })

  if (card.marks.length > 0 || card.badge || card.label)
    add(composeHead(card, { x: left, y, width }, typefaces))
  if (card.numeral) write({ runs: [{ text: card.numeral, weight: 700 }] }, styles.numeral)
  if (card.names) write(nameText(card.names, typefaces), styles.name)
  if (card.role) {
    y += 6
    write(card.role, styles.role)
  }
  if (card.names || card.numeral) {
    y += 20
    rule('line-2')
    y += 18
  } else y += 14
  for (const [index, figure] of (card.figures ?? []).entries()) {
    if (y + figureHeight > bottom) break
    if (index > 0) {
      y += 10
      rule('line')
      y += 12
    }
    add({ drawing: composeFigure(figure, { x: left, y, width }, typefaces), height: figureHeight })
  }
  if (card.figures && card.figures.length > 0) y += 18
  for (const fact of card.facts) {
    if (y + styles.fact.size * styles.fact.leading > bottom) break
    write(fact, styles.fact)
  }
  return [...drawing, ...composeFoot(card.footer, typefaces)]
}

function writeText(words: Words, style: TextStyle, y: number, typefaces: Typefaces): FittedText {
  const { family = 'mincho', colour = 'ink', size, leading, lines, smallest } = style
  const { drawing, height } = fitHorizontally(
    { ...words, family, colour, size, leading },
    { width, lines, height: Math.max(size * leading, bottom - y), smallest },
    typefaces,
  )
  return { drawing: moveDrawing(drawing, left, y), height }
}

/** The name of the site, and what the picture is of at the other end of the line. */
function composeFoot(footer: string, typefaces: Typefaces): Drawing {
  const brand = writeLine(
    site.name,
    { family: 'mincho', weight: 700, colour: 'ink', size: 26, smallest: 20, tracking: 0.06 },
    { x: left, y: 549 },
    width,
    typefaces,
  )
  const word = writeLine(
    footer,
    { family: 'gothic', weight: 400, colour: 'ink-2', size: 20, smallest: 12, tracking: 0.04 },
    { x: 0, y: 553 },
    right - brand.end - 12,
    typefaces,
  )
  return [...brand.drawing, ...moveDrawing(word.drawing, right - word.end, 0)]
}
