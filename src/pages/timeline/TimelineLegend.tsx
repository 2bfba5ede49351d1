import { useId } from 'react'
import { overview as words } from '../../strings.ts'
import { HatchPattern } from '../../components/overview/OverviewGraphic.tsx'

/** How firmly something is dated, by its line: hatched, solid, dashed. */
export function TimelineLegend() {
  const hatch = useId()
  return (
    <ul className="timeline-legend" role="list" aria-label={words.legend}>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <HatchPattern id={hatch} />
          <rect className="hatching" fill={`url(#${hatch})`} x="0.5" y="0.5" width="21" height="13" />
        </svg>
        {words.legendSpan}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path className="axis" d="M1 7h20" />
        </svg>
        {words.legendExact}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path className="axis" data-open d="M1 7h20" />
        </svg>
        {words.legendOpen}
      </li>
    </ul>
  )
}
