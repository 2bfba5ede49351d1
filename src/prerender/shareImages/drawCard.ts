import { Renderer } from '@takumi-rs/core'
import type { Card } from './card.ts'
import { composeCard } from './composeCard.ts'
import type { Drawing } from './drawing.ts'
import { isWholePng } from './isWholePng.ts'
import { paintDrawing } from './paintDrawing.ts'
import { loadTypefaces } from './typefaces.ts'

/** Draws a card as PNG. The same card gives the same bytes. */
export type DrawCard = (card: Card) => Promise<Buffer>

/** A renderer with its fonts, loaded once for all cards. */
export function openDrawing(): DrawCard {
  const renderer = new Renderer()
  const typefaces = loadTypefaces(renderer)
  return async (card) => {
    let drawing: Drawing
    // Lines depend on the widths of letters: until all are measured, a drawing is a guess.
    do drawing = composeCard(card, typefaces)
    while (await typefaces.settle())
    const image = await paintDrawing(drawing, renderer, typefaces)
    if (!isWholePng(image)) throw new Error('the renderer gave no whole PNG')
    return image
  }
}
