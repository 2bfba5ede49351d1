import type { QuoteKind } from '../../article/richText.ts'
import { kinds, speakers as words } from '../../strings.ts'

const order: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']

/** What the pips mean. */
export function PipsLegend() {
  return (
    <ul className="pips-legend" role="list" aria-label={words.legend}>
      {order.map((kind) => (
        <li key={kind}>
          <span className="pips" aria-hidden="true">
            <i data-kind={kind} />
          </span>
          {kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
