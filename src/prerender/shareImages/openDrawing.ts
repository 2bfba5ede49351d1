import { Renderer, type Node } from '@takumi-rs/core'
import { imageSize } from '../../head/pageMeta.ts'
import type { Glyph } from '../../typesetting/setBlock.ts'
import { lightColour, sideOutline } from '../tokenColours.ts'
import type { Card } from './card.ts'
import { composeCard } from './composeCard.ts'
import type { Box, Drawing } from './drawing.ts'
import { letterStyle, loadTypefaces } from './typefaces.ts'

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
    // Everything stands where the drawing says: the renderer lays nothing out.
    const canvas: Node = {
      type: 'container',
      style: { position: 'relative', display: 'flex', ...imageSize, backgroundColor: lightColour('paper') },
      children: drawing.map((item) => (item.type === 'box' ? paintBox(item) : paintGlyph(item))),
    }
    return renderer.render(canvas, { ...imageSize, format: 'png', lang: 'ja' })
  }
}

function paintBox({ x, y, width, height, fill, border, shape }: Box): Node {
  return {
    type: 'container',
    style: {
      position: 'absolute',
      left: x,
      top: y,
      width,
      height,
      boxSizing: 'border-box',
      ...(fill ? { backgroundColor: fill } : {}),
      ...(border ? { border: `${border.width}px ${border.style} ${border.colour}` } : {}),
      ...(shape === 'circle' ? { borderRadius: '50%' } : {}),
      ...(shape === 'diamond' || shape === 'hexagon' ? { clipPath: sideOutline(shape) } : {}),
    },
  }
}

function paintGlyph({ text, face, weight, colour, size, x, y, width, pose, isLetter }: Glyph): Node {
  // The renderer centres the line box of the font.
  const lift = face.baselineShift * size
  // What stands upright in a vertical line is centred in its square, and made narrower to fit it.
  const isSqueezed = pose === 'upright' && width > 1
  return {
    type: 'text',
    text,
    style: {
      ...letterStyle,
      position: 'absolute',
      left: pose === 'upright' ? x + ((1 - width) * size) / 2 : x,
      top: pose === 'turned' ? y : y - lift,
      width: width * size,
      height: size,
      fontFamily: face.name,
      fontWeight: weight,
      fontSize: size,
      color: colour,
      ...(isLetter ? {} : { fontFeatureSettings: pose === 'upright' ? '"vert" 1' : '"vert" 0' }),
      ...(isSqueezed ? { transform: `scaleX(${1 / width})`, transformOrigin: '50% 50%' } : {}),
      ...(pose === 'turned'
        ? {
            transform: `rotate(90deg) translateY(${-lift}px)`,
            transformOrigin: `${size / 2}px ${size / 2}px`,
          }
        : {}),
    },
  }
}
