import type { LinkedSide } from '../article/linkArticle.ts'
import { sideFilter as words } from '../strings/sideFilter.ts'
import { SideMark } from './SideMark.tsx'
import { Chip, ChipRow } from './ui/Chip.tsx'
import type { SideFilter } from './useSideFilter.ts'

interface SideChipsProps {
  filter: SideFilter
  /** The sides, each with how much of the page concerns it. */
  counts: readonly { side: LinkedSide; count: number }[]
}

/** Narrows a page down to sides. */
export function SideChips({ filter: { chosen, toggle, clear }, counts }: SideChipsProps) {
  return (
    <ChipRow aria-label={words.label}>
      <Chip isPressed={chosen.size === 0} onClick={clear}>
        {words.all}
      </Chip>
      {counts.map(({ side, count }) => (
        <Chip key={side.id} isPressed={chosen.has(side.id)} onClick={() => toggle(side.id)}>
          <SideMark side={side} isDecorative />
          {side.name} <span className="tabular-nums">{count}</span>
        </Chip>
      ))}
    </ChipRow>
  )
}
