import { useHref } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { plateFitOf } from '../article/plateFitOf.ts'
import { quotePath } from '../paths.ts'
import { kindMeanings } from '../strings.ts'
import { KindBadge } from './KindBadge.tsx'
import { QuoteText } from './QuoteText.tsx'
import { WhenText } from './WhenText.tsx'

/** The quote on its own page, as large as it deserves: a plate between rules, or a dashed frame for a report. */
export function QuotePlate({ quote }: { quote: LinkedQuote }) {
  const { kind, speaker, when } = quote
  const fit = plateFitOf(quote)
  const isVertical = fit !== 'horizontal'
  const address = useHref(quotePath(quote.id))
  return (
    <div className="quote-plate" data-kind={kind} data-fit={fit}>
      {kind === 'indirect' && (
        <p className="warning">
          <KindBadge kind={kind} /> <span>{kindMeanings[kind]}</span>
        </p>
      )}
      <div className="setting">
        <blockquote>
          <p>
            <QuoteText quote={quote} isVertical={isVertical} isDisplay />
          </p>
        </blockquote>
        {/* The address is for paper alone: print.css sets it behind the name. */}
        <p className="plate-attribution" data-address={address}>
          <b>{speaker.name}</b> {speaker.shortRole && <span>{speaker.shortRole}</span>}{' '}
          {!isVertical && (
            <span className="date">
              <WhenText when={when} />
            </span>
          )}
        </p>
      </div>
    </div>
  )
}
