import { cutCells, type Cell } from './cutCells.ts'
import type { Fonts } from './fonts.ts'
import { placeBlock, setBlock, worthwhile, type Block, type Glyph, type SetBlock } from './setBlock.ts'
import { shortenRuns } from './shortenRuns.ts'

/** A rectangle in px of the picture. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** A block of vertical lines beside others. */
export interface VerticalBlock extends Block {
  /** Longest line in em. Lines are never longer than the area. */
  measure: number
  /** Space at its right, in em of this block: 0 for the first. */
  gap: number
}

const smallest = 0.4
const step = 0.03
/** Line lengths to try: lines of equal length look better than lines as long as can be. */
const narrowings = [1, 0.93, 0.86, 0.79, 0.72]

/** What faults cost when settings are compared; see `SetText`. */
const costs = { unclean: 0.1, smaller: 0.3, narrower: 0.08 }

/**
 * Sets blocks of vertical lines from right to left in the middle of an area, all by one scale: as large as fits, or
 * somewhat smaller where their lines come out better. What does not fit at the smallest size ends with ….
 */
export function fitVertically(blocks: readonly VerticalBlock[], area: Area, fonts: Fonts): Glyph[] {
  const texts = blocks.map((block) => ({ block, cells: cutCells(block, block.family, 'vertical', fonts) }))
  const settings: Setting[] = []
  let largest: number | undefined
  for (let scale = 1; scale >= Math.max(smallest, (largest ?? 0) * worthwhile); scale -= step)
    for (const narrowing of blocks.length === 1 ? narrowings : [1]) {
      const setting = setBlocks(texts, scale, narrowing, area.height)
      if (setting.width > area.width) continue
      largest ??= scale
      setting.cost += costs.smaller * (1 - scale / largest) + costs.narrower * (1 - narrowing)
      settings.push(setting)
    }
  const [best] = settings.toSorted((one, other) => one.cost - other.cost)
  if (best) return placeBlocks(best, area)
  const sizeOf = ({ runs, size }: Block) => sum(runs, ({ text }) => text.length) * size ** 2
  const longest = blocks.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one))
  const shorter = blocks.map((block) => (block === longest ? shortenRuns(block, 0.8) : block))
  return fitVertically(shorter, area, fonts)
}

interface Setting {
  sets: SetBlock<VerticalBlock>[]
  width: number
  cost: number
}

function setBlocks(
  texts: readonly { block: VerticalBlock; cells: readonly Cell[] }[],
  scale: number,
  narrowing: number,
  height: number,
): Setting {
  const sets = texts.map(({ block, cells }) => {
    const size = block.size * scale
    const available = height / size - (block.hangs ? 0.5 : 0)
    return setBlock({ ...block, size }, cells, Math.min(block.measure, available) * narrowing)
  })
  // The larger the text, the more its lines are looked at.
  const display = Math.max(...sets.map(({ block }) => block.size))
  const faultsOf = ({ block, raggedness, isClean }: SetBlock) =>
    (raggedness + (isClean ? 0 : costs.unclean)) * (block.size / display) ** 2
  const width = sum(sets, ({ block, extent }) => block.gap * block.size + extent)
  return { sets, width, cost: sum(sets, faultsOf) }
}

function placeBlocks({ sets, width }: Setting, area: Area): Glyph[] {
  const hang = Math.max(...sets.map((set) => set.hang))
  const length = Math.max(...sets.map((set) => set.length))
  const y = area.y + (area.height - hang - length) / 2 + hang
  let x = area.x + (area.width + width) / 2
  return sets.flatMap((set) => {
    x -= set.block.gap * set.block.size
    const glyphs = placeBlock(set, { x, y }, 'vertical')
    x -= set.extent
    return glyphs
  })
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
