import type { LinkedQuote } from '../article/linkArticle.ts'
import { AttributionLine } from './AttributionLine.tsx'
import { QuoteText } from './QuoteText.tsx'

interface QuoteFigureProps {
  quote: LinkedQuote
  /** vertical for the key quote of a section. */
  setting?: 'vertical' | 'horizontal' | undefined
}

/** A quote set apart in the story: between solid rules, or between dashed ones when it is a report. */
export function QuoteFigure({ quote, setting = 'horizontal' }: QuoteFigureProps) {
  const isVertical = setting === 'vertical'
  return (
    <div className="quote-figure" data-kind={quote.kind} data-setting={setting}>
      <blockquote>
        <p>
          <QuoteText quote={quote} isVertical={isVertical} isDisplay />
        </p>
      </blockquote>
      <AttributionLine quote={quote} />
    </div>
  )
}
