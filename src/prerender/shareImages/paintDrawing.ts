import type { Node, Renderer } from '@takumi-rs/core'
import { imageSize, type Box, type Drawing, type Glyph } from './drawing.ts'
import { lightColour } from '../tokenColours.ts'
import { letterStyle, type Typefaces } from './typefaces.ts'

/** The same outlines as `.side-mark` of the pages. */
const outlines = {
  square: {},
  circle: { borderRadius: '50%' },
  diamond: { clipPath: 'polygon(50% 0, 100% 50%, 50% 100%, 0 50%)' },
  hexagon: { clipPath: 'polygon(25% 4%, 75% 4%, 100% 50%, 75% 96%, 25% 96%, 0 50%)' },
} as const

/** A drawing as PNG. Everything stands where the drawing says: the renderer lays nothing out. */
export async function paintDrawing(
  drawing: Drawing,
  renderer: Renderer,
  typefaces: Typefaces,
): Promise<Buffer> {
  const children = drawing.map((item) => (item.type === 'box' ? paintBox(item) : paintGlyph(item, typefaces)))
  await typefaces.settle()
  const canvas: Node = {
    type: 'container',
    style: { position: 'relative', display: 'flex', ...imageSize, backgroundColor: lightColour('paper') },
    children,
  }
  return renderer.render(canvas, { ...imageSize, format: 'png', lang: 'ja' })
}

function paintBox({ x, y, width, height, fill, border, shape = 'square' }: Box): Node {
  return {
    type: 'container',
    style: {
      position: 'absolute',
      left: x,
      top: y,
      width,
      height,
      boxSizing: 'border-box',
      ...(fill ? { backgroundColor: lightColour(fill) } : {}),
      ...(border ? { border: `${border.width}px ${border.style} ${lightColour(border.colour)}` } : {}),
      ...outlines[shape],
    },
  }
}

function paintGlyph(glyph: Glyph, typefaces: Typefaces): Node {
  const { text, font, colour, size, x, y, width, pose, isLetter } = glyph
  const lift = typefaces.baselineShift(font.family) * size
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
      fontFamily: typefaces.faceOf(font.family, text, isLetter),
      fontWeight: font.weight,
      fontSize: size,
      color: lightColour(colour),
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
