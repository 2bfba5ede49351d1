import type { LinkedSide } from '../article/linkArticle.ts'

const shapes = ['square', 'circle', 'diamond', 'hexagon'] as const

export type SideShape = (typeof shapes)[number]

/** The shape of a side's mark: follows from its place in the list of sides, as its colour does. */
export function sideShape(side: LinkedSide): SideShape {
  return shapes[side.index % shapes.length] ?? 'square'
}

/** The value of `data-side`, which gives an element the colour of the side (`--side`). */
export function sideColour(side: LinkedSide | undefined): number | undefined {
  return side && (side.index % 6) + 1
}

interface SideMarkProps {
  /** None for a third party, which is marked by an outline. */
  side: LinkedSide | undefined
  size?: 's' | 'l'
  /** True where the name of the side stands right beside it. */
  isDecorative?: boolean
}

/** The letter of a side in its shape and colour: three signs for one thing, so that none is needed alone. */
export function SideMark({ side, size, isDecorative = false }: SideMarkProps) {
  if (!side) return null
  const label = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': side.name }
  return (
    <span
      className="side-mark"
      data-side={sideColour(side)}
      data-shape={sideShape(side)}
      data-size={size}
      {...label}
    >
      {side.mark}
    </span>
  )
}
