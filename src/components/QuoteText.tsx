import type { LinkedQuote } from '../article/linkArticle.ts'
import { quoteRuns, textOfRun } from '../article/quoteRuns.ts'
import { speechOf, withoutReadings } from '../article/richText.ts'
import { Phrases } from './Phrases.tsx'
import { DisplaySpans, TextSpans } from './TextSpans.tsx'
import { RunningText } from './RunningText.tsx'
import { useForeignLanguage } from './useForeignLanguage.ts'

interface QuoteTextProps {
  quote: LinkedQuote
  isInsideLink?: boolean
  /** Set at display size: lines break between phrases. */
  isDisplay?: boolean
  /** Set at display size in vertical lines. */
  isVertical?: boolean
}

/**
 * The words of a quote by its kind (see `quoteRuns`), with the links and readings of what is not direct speech; inside
 * a link without both. The … between fragments is set lightly.
 */
export function QuoteText({
  quote,
  isInsideLink = false,
  isVertical = false,
  isDisplay = isVertical,
}: QuoteTextProps) {
  const lang = useForeignLanguage()
  if (quote.kind !== 'direct') {
    const text = isInsideLink ? withoutReadings(quote.text) : quote.text
    return isDisplay ? (
      <DisplaySpans text={text} isVertical={isVertical} isInsideLink={isInsideLink} />
    ) : (
      <TextSpans text={text} isInsideLink={isInsideLink} />
    )
  }
  const runs = quoteRuns(quote).map((run, index) => {
    const text = textOfRun(run)
    if (!run.isSpeech)
      return (
        <span key={index} className="mx-[0.15em] font-normal text-ink-3">
          {text}
        </span>
      )
    return isDisplay ? (
      <Phrases key={index} text={text} isVertical={isVertical} />
    ) : (
      <RunningText key={index} text={text} />
    )
  })
  if (lang === undefined && !speechOf(quote.text).some((speech) => speech.includes('\n'))) return runs
  return (
    <span className="whitespace-pre-line" lang={lang}>
      {runs}
    </span>
  )
}
