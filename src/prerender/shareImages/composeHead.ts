import { kinds } from '../../strings.ts'
import type { QuoteKind } from '../../article/richText.ts'
import type { Card, CardMark } from './card.ts'
import { moveDrawing, type Box, type Drawing } from './drawing.ts'
import type { Typefaces } from './typefaces.ts'
import { writeLine, type LineStyle } from './writeLine.ts'

const mostMarks = 5
const label: LineStyle = { family: 'gothic', weight: 400, colour: 'ink-2', size: 24, smallest: 16 }

/** The head of the column: marks of the sides, then the badge of the kind or a label. */
export function composeHead(
  card: Card,
  { x: left, y, width }: { x: number; y: number; width: number },
  typefaces: Typefaces,
): { drawing: Drawing; height: number } {
  const size = card.marks.length > 1 ? 46 : 56
  const middle = y + size / 2
  const drawing: Drawing = []
  let x = left
  for (const mark of card.marks.slice(0, mostMarks)) {
    const extent = mark.shape === 'diamond' ? size * 1.25 : size
    drawing.push(...composeMark(mark, x + extent / 2, middle, size, typefaces))
    x += extent + 12
  }
  if (card.marks.length > 0) x += 4
  if (card.badge) drawing.push(...composeBadge(card.badge, x, middle, typefaces))
  if (card.label) {
    const corner = { x, y: middle - label.size / 2 }
    drawing.push(...writeLine(card.label, label, corner, left + width - x, typefaces).drawing)
  }
  return { drawing, height: size + 20 }
}

/** As on the pages: a diamond is drawn larger, so that it weighs the same as the square. */
function composeMark(
  { letter, name, colour, shape }: CardMark,
  x: number,
  y: number,
  size: number,
  typefaces: Typefaces,
): Drawing {
  const extent = shape === 'diamond' ? size * 1.25 : size
  const corner = { x: x - extent / 2, y: y - extent / 2 }
  const box: Box = { type: 'box', ...corner, width: extent, height: extent, fill: `side-${colour}`, shape }
  const em = size * (shape === 'diamond' ? 0.5 : 0.54)
  const style: LineStyle = { family: 'gothic', weight: 700, colour: 'paper', size: em, smallest: em / 2 }
  const text = typefaces.canDraw('gothic', letter) ? letter : (Array.from(name)[0] ?? letter)
  const { drawing, end } = writeLine(text, style, { x: 0, y: y - em / 2 }, em * 1.4, typefaces)
  return [box, ...moveDrawing(drawing, x - end / 2, 0)]
}

const badgeSize = 22
const badgePadding = 14

/** 直接 filled with 「」, 一部直接 outlined, 要旨 dashed. */
function composeBadge(kind: QuoteKind, x: number, middle: number, typefaces: Typefaces): Drawing {
  const colour = { direct: 'paper', mixed: 'ink', indirect: 'ink-2' } as const
  const style: LineStyle = {
    family: 'gothic',
    weight: 700,
    colour: colour[kind],
    size: badgeSize,
    smallest: badgeSize,
    tracking: 0.06,
  }
  const y = middle - badgeSize / 2
  const write = (text: string, at: number) => writeLine(text, style, { x: at, y }, 200, typefaces)
  const brackets = kind === 'direct' ? write('「」', x + badgePadding) : undefined
  const word = write(kinds[kind], brackets ? x + badgePadding + badgeSize * 1.35 : x + badgePadding)
  const box: Box = {
    type: 'box',
    x,
    y: middle - badgeSize,
    width: word.end + badgePadding - x,
    height: badgeSize * 2,
    ...(kind === 'direct'
      ? { fill: 'ink' }
      : { border: { width: 2, style: kind === 'mixed' ? 'solid' : 'dashed', colour: colour[kind] } }),
  }
  return [box, ...(brackets?.drawing ?? []), ...word.drawing]
}
