import { formatQuoteNumber } from '../../article/formatQuoteNumber.ts'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import type { QuoteKind } from '../../article/richText.ts'
import { agreements as words, kindMeanings, kinds } from '../../strings.ts'

const order: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']

/** What the boxes mean, each kind shown by the first quote of its kind in the table. */
export function MatrixLegend({ quotes }: { quotes: readonly LinkedQuote[] }) {
  return (
    <div className="kind-legend">
      <ul role="list">
        {order.map((kind) => {
          const sample = quotes.find((quote) => quote.kind === kind)
          return (
            sample && (
              <li key={kind}>
                <span className="quote-box" data-kind={kind} aria-hidden="true">
                  {formatQuoteNumber(sample.number)}
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
