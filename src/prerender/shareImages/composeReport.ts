import type { CardBody } from './card.ts'
import { moveDrawing, type Area, type Drawing } from './drawing.ts'
import { fitHorizontally } from './fitText.ts'
import type { Typefaces } from './typefaces.ts'

const textStyle = { family: 'mincho', colour: 'ink', size: 44, leading: 1.75 } as const
const noteStyle = { family: 'gothic', colour: 'ink-3', size: 20, leading: 1.6 } as const
const padding = 40
const gap = 26

/** Not the speaker's words: regular weight in horizontal lines, inside a dashed frame that says what it holds. */
export function composeReport(
  { text, note }: Extract<CardBody, { type: 'report' }>,
  area: Area,
  typefaces: Typefaces,
): Drawing {
  const width = area.width - 2 * padding
  const notes = note.map((sentence) =>
    fitHorizontally({ ...noteStyle, ...sentence }, { width, lines: 2, smallest: 16 }, typefaces),
  )
  const noteHeight = notes.reduce((sum, { height }) => sum + height, 0)
  const words = fitHorizontally(
    { ...textStyle, ...text },
    { width, height: area.height - 2 * padding - gap - noteHeight, smallest: 16 },
    typefaces,
  )
  const height = words.height + gap + noteHeight + 2 * padding
  const frame: Area = { ...area, y: area.y + (area.height - height) / 2, height }
  const x = frame.x + padding
  let y = frame.y + padding + words.height + gap
  return [
    { type: 'box', ...frame, fill: 'paper-2', border: { width: 2, style: 'dashed', colour: 'ink-2' } },
    ...moveDrawing(words.drawing, x, frame.y + padding),
    ...notes.flatMap((sentence) => {
      y += sentence.height
      return moveDrawing(sentence.drawing, x, y - sentence.height)
    }),
  ]
}
