import { useHref } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { quotePath } from '../paths.ts'
import { kindMeanings } from '../strings.ts'
import { KindBadge } from './KindBadge.tsx'
import { QuoteText } from './QuoteText.tsx'
import { WhenText } from './WhenText.tsx'

/** How a quotation is set, by its length in characters: vertical in three sizes, horizontal when it is too long for one look. */
export type PlateFit = 'short' | 'medium' | 'long' | 'horizontal'

/** Up to 40 characters a line of 9.5em, up to 90 one of 14.4em, up to 160 one of 16.5em; longer text is horizontal. */
export function plateFitOf(quote: LinkedQuote): PlateFit {
  if (quote.kind === 'indirect') return 'horizontal'
  const { length } = Array.from(plainTextOf(quote.text))
  if (length <= 40) return 'short'
  if (length <= 90) return 'medium'
  return length <= 160 ? 'long' : 'horizontal'
}

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
