import { quoteKinds } from '../../article/richText.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { kinds } from '../../strings/start.ts'
import { Pip } from '../../components/Pips.tsx'

/** What the pips mean. */
export function PipsLegend() {
  return (
    <ul
      className="flex flex-wrap gap-x-6 gap-y-2 py-3 text-sm text-ink-2"
      role="list"
      aria-label={words.legend}
    >
      {quoteKinds.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-2">
          <span className="inline-flex" aria-hidden="true">
            <Pip kind={kind} />
          </span>
          {kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
