import type { LinkedQuote } from '../../article/linkArticle.ts'
import { plateFitOf } from '../../article/plateFitOf.ts'
import { AttributionLine } from '../../components/AttributionLine.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { tw } from '../../components/ui/tw.ts'

interface QuoteFigureProps {
  quote: LinkedQuote
  /** vertical for the key quote of a section, unless it is too long for that. */
  setting?: 'vertical' | 'horizontal' | undefined
}

const settings = {
  vertical: tw`flex flex-col gap-6 pt-6 print:gap-3 beside-words:grid beside-words:grid-cols-[minmax(9rem,1fr)_auto] beside-words:items-end`,
  horizontal: tw`grid gap-3 pt-4`,
}

/**
 * A quote set apart in the story: between solid rules, or between dashed ones when it is a report. A section without a
 * name is no landmark; a div as short and full of links as this one is dropped by reader views.
 */
export function QuoteFigure({ quote, setting: wished = 'horizontal' }: QuoteFigureProps) {
  const isVertical = wished === 'vertical' && fitsVertically(quote)
  const setting = isVertical ? 'vertical' : 'horizontal'
  return (
    <section
      className={`my-6 max-w-[42.75rem] border-y border-ink pb-3 print:max-w-none print:break-inside-avoid print:py-3 indirect:border-dashed indirect:border-line-2 ${settings[setting]}`}
      data-kind={quote.kind}
      data-setting={setting}
    >
      <blockquote
        className={`font-mincho text-xl leading-relaxed break-phrase direct:own-words indirect:font-gothic indirect:text-base indirect:leading-loose ${isVertical ? 'self-center vertical-lines-[15.5em] @max-[14.5rem]:self-stretch print:self-stretch beside-words:order-1' : ''}`}
      >
        <p>
          <QuoteText quote={quote} isVertical={isVertical} isDisplay />
        </p>
      </blockquote>
      <AttributionLine quote={quote} />
    </section>
  )
}

/** Vertical text must be taken in at one look: a long quote stays horizontal, whatever the author requests. */
function fitsVertically(quote: LinkedQuote): boolean {
  const fit = plateFitOf(quote)
  return fit === 'short' || fit === 'medium'
}
