import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { kindMeanings } from '../../strings/quotePage.ts'
import { kinds } from '../../strings/start.ts'
import { quoteBoxLook } from '../QuoteBox.tsx'

/** What the boxes mean, each kind shown by the first quote of its kind in the table. */
export function MatrixLegend({ quotes }: { quotes: readonly LinkedQuote[] }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3 text-sm leading-relaxed text-ink-2">
      <ul role="list" className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {quoteKinds.map((kind) => {
          const sample = quotes.find((quote) => quote.kind === kind)
          return (
            sample && (
              <li key={kind} className="inline-flex items-center gap-2">
                <span className={`${quoteBoxLook} min-h-8 min-w-8`} data-kind={kind} aria-hidden="true">
                  {sample.numeral}
                </span>
                {kind === 'indirect' ? kinds[kind] : `${kinds[kind]}（${kindMeanings[kind]}）`}
              </li>
            )
          )
        })}
        <li className="inline-flex items-center gap-2">
          <span aria-hidden="true">·</span>
          {words.notMentioned}
        </li>
      </ul>
      <p>{words.topicsAreOurs}</p>
    </div>
  )
}
