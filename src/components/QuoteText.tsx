import { Fragment } from 'react'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { speechOf } from '../article/richText.ts'
import { Phrases } from './Phrases.tsx'
import { DisplaySpans, TextSpans } from './TextSpans.tsx'
import { Words } from './Words.tsx'

interface QuoteTextProps {
  quote: LinkedQuote
  isInsideLink?: boolean
  /** Set at display size: lines break between phrases. */
  isDisplay?: boolean
  /** Set at display size in vertical lines. */
  isVertical?: boolean
}

/**
 * The words of a quote by its kind: direct speech in 「」, fragments quoted apart joined by a light … outside the
 * brackets; in a mixed quote only the speaker's own words stand in brackets; a report never does.
 */
export function QuoteText({
  quote,
  isInsideLink = false,
  isVertical = false,
  isDisplay = isVertical,
}: QuoteTextProps) {
  if (quote.kind !== 'direct')
    return isDisplay ? (
      <DisplaySpans text={quote.text} isVertical={isVertical} />
    ) : (
      <TextSpans text={quote.text} isInsideLink={isInsideLink} />
    )
  return speechOf(quote.text).map((speech, index) => (
    <Fragment key={index}>
      {index > 0 && <span className="ellipsis">…</span>}
      {isDisplay ? (
        <Phrases text={`「${speech}」`} isVertical={isVertical} />
      ) : (
        <Words text={`「${speech}」`} />
      )}
    </Fragment>
  ))
}
