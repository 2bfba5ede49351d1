import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { agreements as words, kindMeanings, kinds } from '../../strings.ts'

/** What the boxes mean, each kind shown by the first quote of its kind in the table. */
export function MatrixLegend({ quotes }: { quotes: readonly LinkedQuote[] }) {
  return (
    <div className="kind-legend">
      <ul role="list">
        {quoteKinds.map((kind) => {
          const sample = quotes.find((quote) => quote.kind === kind)
          return (
            sample && (
              <li key={kind}>
                <span className="quote-box" data-kind={kind} aria-hidden="true">
                  {sample.numeral}
                </span>
                {kind === 'indirect' ? kinds[kind] : `${kinds[kind]}（${kindMeanings[kind]}）`}
              </li>
            )
          )
        })}
      </ul>
      <p>{words.topicsAreOurs}</p>
    </div>
  )
}
