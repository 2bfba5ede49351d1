import { quoteKinds } from '../../article/richText.ts'
import { kinds, speakers as words } from '../../strings.ts'
import { Pip } from '../../components/Pips.tsx'

/** What the pips mean. */
export function PipsLegend() {
  return (
    <ul className="pips-legend" role="list" aria-label={words.legend}>
      {quoteKinds.map((kind) => (
        <li key={kind}>
          <span className="inline-flex" aria-hidden="true">
            <Pip kind={kind} />
          </span>
          {kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
