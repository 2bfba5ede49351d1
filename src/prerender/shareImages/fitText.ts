import type { SetText } from './breakLines.ts'
import type { Run } from './cutCells.ts'
import type { Area, Drawing } from './drawing.ts'
import {
  extentOf,
  lengthOf,
  placeText,
  prepareBlock,
  typesetBlock,
  type Block,
  type PreparedBlock,
} from './typesetBlock.ts'
import type { Typefaces } from './typefaces.ts'

/** A block of vertical lines beside others. */
export interface VerticalBlock extends Block {
  /** Longest line in em. Lines are never longer than the area. */
  measure: number
  /** Space to the block before it (at its right), in em of this block. */
  gap: number
}

const smallest = 0.4
const step = 0.03
/** How much smaller than it could be a text may be set for the sake of its lines. */
const worthwhile = 0.84
/** Line lengths to try: lines of equal length look better than lines as long as can be. */
const narrowings = [1, 0.93, 0.86, 0.79, 0.72]

/** What faults cost when settings are compared; see `SetText`. */
const costs = { unclean: 0.1, smaller: 0.3, narrower: 0.08 }

/**
 * Sets blocks of vertical lines from right to left in the middle of an area, all by one scale: as large as fits, or
 * somewhat smaller where their lines come out better. What does not fit at the smallest size ends with ….
 */
export function fitVertically(blocks: readonly VerticalBlock[], area: Area, typefaces: Typefaces): Drawing {
  const prepared = blocks.map((block) => prepareBlock(block, 'vertical', typefaces))
  const settings: VerticalSetting[] = []
  for (let scale = 1; scale >= smallest; scale -= step) {
    const largest = settings[0]?.scale ?? scale
    if (scale < largest * worthwhile) break
    for (const narrowing of blocks.length === 1 ? narrowings : [1]) {
      const setting = setVertically(prepared, { scale, narrowing, largest }, area)
      if (setting.width <= area.width) settings.push(setting)
    }
  }
  const [best] = settings.toSorted((one, other) => one.cost - other.cost)
  if (best) return placeVertically(best, area, typefaces)
  const longest = blocks.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one))
  return fitVertically(
    blocks.map((block) => (block === longest ? shorten(block, 0.8) : block)),
    area,
    typefaces,
  )
}

interface VerticalSetting {
  scale: number
  parts: { block: VerticalBlock; set: SetText }[]
  width: number
  cost: number
}

function setVertically(
  prepared: readonly PreparedBlock<VerticalBlock>[],
  { scale, narrowing, largest }: { scale: number; narrowing: number; largest: number },
  area: Area,
): VerticalSetting {
  const parts = prepared.map((part) => {
    const block = { ...part.block, size: part.block.size * scale }
    const available = area.height / block.size - (block.hangs ? 0.5 : 0)
    return { block, set: typesetBlock(part, Math.min(block.measure, available) * narrowing) }
  })
  const width = parts.reduce(
    (sum, { block, set }, index) => sum + (index > 0 ? block.gap * block.size : 0) + extentOf(set, block),
    0,
  )
  // The larger the text, the more its lines are looked at.
  const display = Math.max(...parts.map(({ block }) => block.size))
  const faults = parts.reduce(
    (sum, { block, set }) =>
      sum + (set.raggedness + (set.isClean ? 0 : costs.unclean)) * (block.size / display) ** 2,
    0,
  )
  const cost = faults + costs.smaller * (1 - scale / largest) + costs.narrower * (1 - narrowing)
  return { scale, parts, width, cost }
}

function placeVertically({ parts, width }: VerticalSetting, area: Area, typefaces: Typefaces): Drawing {
  const hang = Math.max(
    0,
    ...parts.map(({ block, set }) => -Math.min(0, ...set.lines.map(({ start }) => start)) * block.size),
  )
  const length = Math.max(
    ...parts.map(({ block, set }) => Math.max(0, ...set.lines.map(({ end }) => end)) * block.size),
  )
  const y = area.y + (area.height - hang - length) / 2 + hang
  let x = area.x + (area.width + width) / 2
  return parts.flatMap(({ block, set }, index) => {
    if (index > 0) x -= block.gap * block.size
    const glyphs = placeText(set, block, { x, y }, 'vertical', typefaces)
    x -= extentOf(set, block)
    return glyphs
  })
}

/** Text in horizontal lines, as high as it came out. */
export interface FittedText {
  drawing: Drawing
  height: number
}

export interface Limits {
  width: number
  /** Most lines, or the greatest height in px, leading included. */
  lines?: number
  height?: number
  /** Smallest size in px. */
  smallest: number
}

/**
 * Sets a block in horizontal lines from 0, 0, as large as fits. What does not fit at the smallest size ends with ….
 */
export function fitHorizontally(block: Block, limits: Limits, typefaces: Typefaces): FittedText {
  const { width, lines = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = limits
  const prepared = prepareBlock(block, 'horizontal', typefaces)
  const fits: { block: Block; set: SetText }[] = []
  for (let { size } = block; size >= limits.smallest; size -= 1) {
    if (fits[0] && size < fits[0].block.size * worthwhile) break
    const sized = { ...block, size }
    const set = typesetBlock(prepared, width / size / (1 + (block.tracking ?? 0)))
    const isTooWide = lengthOf(set, sized) > width + size / 2 + 1e-6
    const isTooHigh = set.lines.length > lines || heightOf(set, sized) > height
    if (isTooHigh || isTooWide) continue
    fits.push({ block: sized, set })
    if (set.isClean) break
  }
  const chosen = fits.find(({ set }) => set.isClean) ?? fits[0]
  if (!chosen) return fitHorizontally(shorten(block, 0.9), limits, typefaces)
  // Lines carry half of their leading above them.
  const y = (chosen.block.size * (block.leading - 1)) / 2
  return {
    drawing: placeText(chosen.set, chosen.block, { x: 0, y }, 'horizontal', typefaces),
    height: heightOf(chosen.set, chosen.block),
  }
}

/** Of all lines with their leading. */
function heightOf({ lines }: SetText, { size, leading }: Block): number {
  return lines.length * size * leading
}

function sizeOf({ runs, size }: Block): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0) * size ** 2
}

const characters = new Intl.Segmenter('ja')

/** The first part of a text with … after it. */
function shorten<T extends Block>(block: T, part: number): T {
  const all = block.runs.reduce((sum, { text }) => sum + countCharacters(text), 0)
  let left = Math.min(Math.floor(all * part), all - 2)
  const runs: Run[] = []
  for (const { text, weight } of block.runs) {
    const kept = Array.from(characters.segment(text), ({ segment }) => segment).slice(0, Math.max(0, left))
    left -= kept.length
    if (kept.length > 0) runs.push({ text: kept.join('').replace(/[、。，．…\s]+$/u, ''), weight })
  }
  return { ...block, runs: [...runs, { text: '…', weight: runs.at(-1)?.weight ?? 400 }] }
}

function countCharacters(text: string): number {
  return Array.from(characters.segment(text)).length
}
