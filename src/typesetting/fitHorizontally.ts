import { cutCells } from './cutCells.ts'
import type { Fonts } from './fonts.ts'
import { placeBlock, setBlock, worthwhile, type Block, type Glyph, type SetBlock } from './setBlock.ts'
import { shortenRuns } from './shortenRuns.ts'

/** Where a text stands, and what it may take, in px. */
export interface Place {
  x: number
  y: number
  width: number
  /** With leading. */
  height?: number
  /** Most lines. */
  lines?: number | undefined
  /** Smallest size. */
  smallest: number
}

/** Text in horizontal lines. */
export interface FittedText {
  glyphs: Glyph[]
  /** The size that it came out at. */
  size: number
  /** Of all lines with their leading. */
  height: number
  /** Where its ink ends at the right. */
  end: number
}

/**
 * Sets a block in horizontal lines, as large as fits, or somewhat smaller where its lines come out better. What does not
 * fit at the smallest size ends with ….
 */
export function fitHorizontally(block: Block, place: Place, fonts: Fonts): FittedText {
  const { width, height = Number.POSITIVE_INFINITY, lines = Number.POSITIVE_INFINITY, smallest } = place
  const cells = cutCells(block, block.family, 'horizontal', fonts)
  let largest: SetBlock | undefined
  let { size } = block
  for (; size >= Math.max(smallest, (largest?.block.size ?? 0) * worthwhile); size -= 1) {
    const set = setBlock({ ...block, size }, cells, width / size / (1 + (block.tracking ?? 0)))
    if (set.lines.length > lines || heightOf(set) > height) continue
    if (set.hang + set.length > width + size / 2 + 1e-6) continue
    if (set.isClean) return placeText(set, place)
    largest ??= set
  }
  return largest ? placeText(largest, place) : fitHorizontally(shortenRuns(block, 0.9), place, fonts)
}

function placeText(set: SetBlock, { x, y }: Place): FittedText {
  const { size, leading } = set.block
  // Lines carry half of their leading above them.
  const glyphs = placeBlock(set, { x, y: y + (size * (leading - 1)) / 2 }, 'horizontal')
  const end = Math.max(x, ...glyphs.map((glyph) => glyph.x + glyph.width * size))
  return { glyphs, size, height: heightOf(set), end }
}

function heightOf({ lines, block: { size, leading } }: SetBlock): number {
  return lines.length * size * leading
}
