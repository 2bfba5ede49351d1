import type { Tally } from '../article/linkArticle.ts'
import { quoteKinds } from '../article/richText.ts'
import { quote } from '../strings.ts'

/** More would be a bar that nobody counts: then the figures stand alone. */
const most = 24

/** One pip per statement, filled, outlined or dashed by its kind, and the same in figures. */
export function Pips({ tally }: { tally: Tally }) {
  const kinds = quoteKinds.flatMap((kind) => Array.from({ length: tally[kind] }, () => kind))
  return (
    <>
      {kinds.length <= most && (
        <span className="pips" aria-hidden="true">
          {kinds.map((kind, index) => (
            <i key={index} data-kind={kind} />
          ))}
        </span>
      )}
      <span>{quote.tally(tally.direct, tally.mixed, tally.indirect)}</span>
    </>
  )
}
