import type { LinkedQuote } from '../article/linkArticle.ts'
import { AttributionLine } from './AttributionLine.tsx'
import { plateFitOf } from './QuotePlate.tsx'
import { QuoteText } from './QuoteText.tsx'

interface QuoteFigureProps {
  quote: LinkedQuote
  /** vertical for the key quote of a section, unless it is too long for that. */
  setting?: 'vertical' | 'horizontal' | undefined
}

/** A quote set apart in the story: between solid rules, or between dashed ones when it is a report. */
export function QuoteFigure({ quote, setting = 'horizontal' }: QuoteFigureProps) {
  const fit = plateFitOf(quote)
  const isVertical = setting === 'vertical' && fit !== 'horizontal'
  return (
    <div
      className="quote-figure"
      data-kind={quote.kind}
      data-setting={isVertical ? 'vertical' : 'horizontal'}
      data-fit={fit}
    >
      <blockquote>
        <p>
          <QuoteText quote={quote} isVertical={isVertical} />
        </p>
      </blockquote>
      <AttributionLine quote={quote} />
    </div>
  )
}
