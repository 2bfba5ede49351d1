import { overview as words } from '../../strings/timeline.ts'

const line = 'w-6 border-t border-ink'

/** How firmly something is dated, by its line: hatched, solid, dashed. */
export function TimelineLegend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2" role="list" aria-label={words.legend}>
      <li className="inline-flex items-center gap-2">
        <span className="h-3.5 w-6 border border-line-2 forced-color-adjust-none [background:var(--hatching)]" />
        {words.legendSpan}
      </li>
      <li className="inline-flex items-center gap-2">
        <span className={line} />
        {words.legendExact}
      </li>
      <li className="inline-flex items-center gap-2">
        <span className={`${line} border-dashed`} />
        {words.legendOpen}
      </li>
    </ul>
  )
}
