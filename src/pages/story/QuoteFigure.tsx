import type { LinkedQuote } from '../../article/linkArticle.ts'
import { plateFitOf } from '../../article/plateFitOf.ts'
import { AttributionLine } from '../../components/AttributionLine.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'

interface QuoteFigureProps {
  quote: LinkedQuote
  /** vertical for the key quote of a section, unless it is too long for that. */
  setting?: 'vertical' | 'horizontal' | undefined
}

/**
 * A quote set apart in the story: between solid rules, or between dashed ones when it is a report. A section without a
 * name is no landmark; a div as short and full of links as this one is dropped by reader views.
 */
export function QuoteFigure({ quote, setting = 'horizontal' }: QuoteFigureProps) {
  const isVertical = setting === 'vertical' && fitsVertically(quote)
  return (
    <section
      className="quote-figure"
      data-kind={quote.kind}
      data-setting={isVertical ? 'vertical' : 'horizontal'}
    >
      <blockquote>
        <p>
          <QuoteText quote={quote} isVertical={isVertical} isDisplay />
        </p>
      </blockquote>
      <AttributionLine quote={quote} />
    </section>
  )
}

/** Vertical text must be taken in at one look: a long quote stays horizontal, whatever the author asks for. */
function fitsVertically(quote: LinkedQuote): boolean {
  const fit = plateFitOf(quote)
  return fit === 'short' || fit === 'medium'
}
