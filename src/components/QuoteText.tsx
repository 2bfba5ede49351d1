import { Fragment } from 'react'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { speechOf } from '../article/richText.ts'
import { TateChuYoko } from './TateChuYoko.tsx'
import { TextSpans } from './TextSpans.tsx'

interface QuoteTextProps {
  quote: LinkedQuote
  isVertical?: boolean
  isInsideLink?: boolean
}

/**
 * The words of a quote by its kind: direct speech in 「」, fragments quoted apart joined by a light … outside the
 * brackets; in a mixed quote only the speaker's own words stand in brackets; a report never does.
 */
export function QuoteText({ quote, isVertical = false, isInsideLink = false }: QuoteTextProps) {
  if (quote.kind !== 'direct')
    return <TextSpans text={quote.text} isVertical={isVertical} isInsideLink={isInsideLink} />
  return speechOf(quote.text).map((speech, index) => (
    <Fragment key={index}>
      {index > 0 && <span className="ellipsis">…</span>}「
      {isVertical ? <TateChuYoko text={speech} /> : speech}」
    </Fragment>
  ))
}
