import type { LinkedQuote } from '../../article/linkArticle.ts'
import { plateFitOf, type PlateFit } from '../../article/plateFitOf.ts'
import { AttributionLine } from '../../components/AttributionLine.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { tw } from '../../components/ui/tw.ts'

interface QuoteFigureProps {
  quote: LinkedQuote
  /** vertical for the key quote of a section, unless it is too long for that. */
  setting?: 'vertical' | 'horizontal' | undefined
}

const settings = {
  vertical: tw`flex flex-col gap-3 pt-5 print:gap-3 beside-words:flex-row-reverse beside-words:items-end beside-words:gap-5`,
  horizontal: tw`grid gap-2 pt-3 lg:gap-3 lg:pt-4`,
}

/** Vertical text must be taken in at one look: a long quote stays horizontal, whatever the author requests. */
const columns: Partial<Record<PlateFit, string>> = {
  short: tw`vertical-lines-[12em]`,
  medium: tw`vertical-lines-[14em]`,
}

/**
 * A quote set apart in the story: between solid rules, or between dashed ones when it is a report. A section without a
 * name is no landmark; a div as short and full of links as this one is dropped by reader views.
 */
export function QuoteFigure({ quote, setting: wished = 'horizontal' }: QuoteFigureProps) {
  const column = wished === 'vertical' && columns[plateFitOf(quote)]
  const isVertical = Boolean(column)
  const setting = isVertical ? 'vertical' : 'horizontal'
  return (
    <section
      className={`my-4 max-w-[42.75rem] border-y border-ink pb-2 lg:my-6 lg:pb-3 print:max-w-none print:break-inside-avoid print:py-3 indirect:border-dashed indirect:border-line-2 ${settings[setting]}`}
      data-kind={quote.kind}
      data-setting={setting}
    >
      <blockquote
        className={`font-mincho text-lg leading-relaxed break-phrase sm:text-xl direct:own-words indirect:font-gothic indirect:text-base indirect:leading-loose ${column ? `${column} self-center @max-[14.5rem]:self-stretch print:self-stretch beside-words:self-start` : ''}`}
      >
        <p className="even-columns">
          <QuoteText quote={quote} isVertical={isVertical} isDisplay />
        </p>
      </blockquote>
      <AttributionLine quote={quote} />
    </section>
  )
}
