import type { Tally } from '../article/linkArticle.ts'
import { quoteKinds, type QuoteKind } from '../article/richText.ts'
import { quote } from '../strings/start.ts'

/** More would be a bar that nobody counts: then the figures stand alone. */
const most = 24

/** One pip per statement, filled, outlined or dashed by its kind, and the same in figures. */
export function Pips({ tally }: { tally: Tally }) {
  const kinds = quoteKinds.flatMap((kind) => Array.from({ length: tally[kind] }, () => kind))
  return (
    <>
      {kinds.length <= most && (
        <span className="inline-flex flex-wrap items-center gap-0.5" aria-hidden="true">
          {kinds.map((kind, index) => (
            <Pip key={index} kind={kind} />
          ))}
        </span>
      )}
      <span>{quote.tally(tally.direct, tally.mixed, tally.indirect)}</span>
    </>
  )
}

/** The sign of one statement. */
export function Pip({ kind }: { kind: QuoteKind }) {
  return (
    <i
      data-kind={kind}
      className="inline-block h-3.5 w-2.5 border border-ink keep-colors direct:bg-ink indirect:border-dotted"
    />
  )
}
