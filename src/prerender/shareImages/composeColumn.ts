import type { PhraseBook } from '../../article/linkArticle.ts'
import type { QuoteKind } from '../../article/richText.ts'
import { kinds, site } from '../../strings/start.ts'
import type { TextRuns } from '../../typesetting/cutCells.ts'
import { fitHorizontally, type FittedText, type Place } from '../../typesetting/fitHorizontally.ts'
import type { Font, Fonts } from '../../typesetting/fonts.ts'
import type { Block } from '../../typesetting/setBlock.ts'
import { lightColour } from '../tokenColours.ts'
import type { Card, CardFigure, CardMark } from './card.ts'
import { moveDrawing, type Box, type Drawing } from './drawing.ts'
import { nameText, phrasedText } from './phrasedText.ts'

const left = 64
const right = 353
const top = 62
/** Where the words of the column end; below stand the names of site and picture. */
const bottom = 530

/** Sizes are the largest ones. */
type LineStyle = Font & Pick<Block, 'colour' | 'size' | 'tracking'> & Pick<Place, 'smallest'>
type TextStyle = LineStyle & Pick<Block, 'leading'> & Pick<Place, 'lines'>

const mincho = { family: 'mincho', weight: 700, colour: lightColour('ink') } as const
const gothic = { family: 'gothic', weight: 400, colour: lightColour('ink-2') } as const

const styles = {
  numeral: { ...mincho, size: 132, smallest: 40, leading: 1.15, lines: 1 },
  name: { ...mincho, size: 38, smallest: 22, leading: 1.35, lines: 3 },
  role: { ...gothic, size: 24, smallest: 20, leading: 1.5, lines: 3 },
  fact: { ...gothic, size: 22, smallest: 20, leading: 1.6, lines: 3 },
}
const lineStyles = {
  label: { ...gothic, size: 24, smallest: 16 },
  badge: { ...gothic, weight: 700, size: 22, smallest: 22, tracking: 0.06 },
  figureLabel: { ...gothic, colour: lightColour('ink-3'), size: 20, smallest: 16 },
  value: { ...mincho, size: 46, smallest: 24 },
  unit: { ...mincho, size: 26, smallest: 16 },
  brand: { ...mincho, size: 26, smallest: 20, tracking: 0.06 },
  footer: { ...gothic, size: 20, smallest: 12, tracking: 0.04 },
} satisfies Record<string, LineStyle>

/** Who, how, when and where: from the marks at the top down to the name of the site. */
export function composeColumn(card: Card, phrases: PhraseBook, fonts: Fonts): Drawing {
  const drawing: Drawing = []
  let y = top
  const write = (text: string | TextRuns, { weight, smallest, lines, ...style }: TextStyle) => {
    const runs = typeof text === 'string' ? phrasedText(text, weight, phrases) : text
    const height = Math.max(style.size * style.leading, bottom - y)
    const place = { x: left, y, width: right - left, height, lines, smallest }
    const fitted = fitHorizontally({ ...style, ...runs }, place, fonts)
    drawing.push(...fitted.glyphs)
    y += fitted.height
  }
  const rule = (colour: string) =>
    drawing.push({ type: 'box', x: left, y, width: right - left, height: 1, fill: colour })

  if (card.marks.length > 0 || card.badge || card.label) {
    const size = card.marks.length > 1 ? 46 : 56
    drawing.push(...composeHead(card, y + size / 2, size, fonts))
    y += size + 20
  }
  if (card.numeral) write(card.numeral, styles.numeral)
  if (card.names) write(nameText(card.names, fonts), styles.name)
  if (card.role) {
    y += 6
    write(card.role, styles.role)
  }
  if (card.names || card.numeral) {
    y += 20
    rule(lightColour('line-2'))
    y += 18
  } else y += 14
  for (const [index, figure] of (card.figures ?? []).entries()) {
    if (y + figureHeight > bottom) break
    if (index > 0) {
      y += 10
      rule(lightColour('line'))
      y += 12
    }
    drawing.push(...composeFigure(figure, y, fonts))
    y += figureHeight
  }
  if (card.figures && card.figures.length > 0) y += 18
  for (const fact of card.facts) {
    if (y + styles.fact.size * styles.fact.leading > bottom) break
    write(fact, styles.fact)
  }
  return [...drawing, ...composeFoot(card.footer, fonts)]
}

/** One line, smaller or cut with … where it is longer than it may be. */
function writeLine(
  text: string,
  { weight, smallest, ...style }: LineStyle,
  { x, y, width = right - x }: { x: number; y: number; width?: number },
  fonts: Fonts,
): FittedText {
  const block = { ...style, runs: [{ text, weight }], leading: 1 }
  return fitHorizontally(block, { x, y, width, lines: 1, smallest }, fonts)
}

const mostMarks = 5

/** The head of the column: marks of the sides, then the badge of the kind or a label. */
function composeHead({ marks, badge, label }: Card, middle: number, size: number, fonts: Fonts): Drawing {
  const drawing: Drawing = []
  let x = left
  for (const mark of marks.slice(0, mostMarks)) {
    // As on the pages: a diamond is drawn larger, so that it weighs the same as the square.
    const extent = mark.shape === 'diamond' ? size * 1.25 : size
    drawing.push(...composeMark(mark, x + extent / 2, middle, extent, fonts))
    x += extent + 12
  }
  if (marks.length > 0) x += 4
  if (badge) drawing.push(...composeBadge(badge, x, middle, fonts))
  if (label) {
    const y = middle - lineStyles.label.size / 2
    drawing.push(...writeLine(label, lineStyles.label, { x, y }, fonts).glyphs)
  }
  return drawing
}

function composeMark(
  { letter, name, colour, shape }: CardMark,
  x: number,
  y: number,
  extent: number,
  fonts: Fonts,
): Drawing {
  const fill = lightColour(`side-${colour}`)
  const size = extent * (shape === 'diamond' ? 0.4 : 0.54)
  const style = { ...gothic, weight: 700, colour: lightColour('on-side'), size, smallest: size / 2 } as const
  const text = fonts.faceOf('gothic', letter, true) ? letter : (Array.from(name)[0] ?? letter)
  const { glyphs, end } = writeLine(text, style, { x: 0, y: y - size / 2, width: size * 1.4 }, fonts)
  return [
    { type: 'box', x: x - extent / 2, y: y - extent / 2, width: extent, height: extent, fill, shape },
    ...moveDrawing(glyphs, x - end / 2, 0),
  ]
}

/** 直接 filled with 「」, 一部直接 outlined, 要旨 dashed. */
function composeBadge(kind: QuoteKind, x: number, middle: number, fonts: Fonts): Drawing {
  const padding = 14
  const { size } = lineStyles.badge
  const colour = lightColour(({ direct: 'paper', mixed: 'ink', indirect: 'ink-2' } as const)[kind])
  const write = (text: string, at: number) =>
    writeLine(text, { ...lineStyles.badge, colour }, { x: at, y: middle - size / 2, width: 200 }, fonts)
  const brackets = kind === 'direct' ? write('「」', x + padding) : undefined
  const word = write(kinds[kind], brackets ? x + padding + size * 1.35 : x + padding)
  const box: Box = {
    type: 'box',
    x,
    y: middle - size,
    width: word.end + padding - x,
    height: size * 2,
    ...(kind === 'direct'
      ? { fill: lightColour('ink') }
      : { border: { width: 2, style: kind === 'mixed' ? 'solid' : 'dashed', colour } }),
  }
  return [box, ...(brackets?.glyphs ?? []), ...word.glyphs]
}

const figureHeight = 82
/** Of the em box, above the baseline. */
const ascent = 0.88

/** A figure with its label above it and its unit behind it, on one baseline. */
function composeFigure({ label, value, unit }: CardFigure, y: number, fonts: Fonts): Drawing {
  const widthOfUnit = unit ? Math.min((right - left) / 2, (unit.length + 0.5) * lineStyles.unit.size) : 0
  const baseline = y + 30 + lineStyles.value.size * ascent
  const width = right - left - widthOfUnit
  const number = writeLine(value, lineStyles.value, { x: left, y: baseline, width }, fonts)
  const unitPlace = { x: number.end + 6, y: baseline - lineStyles.unit.size * ascent }
  return [
    ...writeLine(label, lineStyles.figureLabel, { x: left, y: y + 4 }, fonts).glyphs,
    ...moveDrawing(number.glyphs, 0, -number.size * ascent),
    ...(unit ? writeLine(unit, lineStyles.unit, unitPlace, fonts).glyphs : []),
  ]
}

/** The name of the site, and what the picture is of at the other end of the line. */
function composeFoot(footer: string, fonts: Fonts): Drawing {
  const brand = writeLine(site.name, lineStyles.brand, { x: left, y: 549 }, fonts)
  const width = right - brand.end - 12
  const word = writeLine(footer, lineStyles.footer, { x: 0, y: 553, width }, fonts)
  return [...brand.glyphs, ...moveDrawing(word.glyphs, right - word.end, 0)]
}
