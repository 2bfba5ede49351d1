import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { RichText, Span } from '../article/schema.ts'
import { agreementPath, eventPath, quotePath, sectionPath, speakerPath } from '../paths.ts'
import { CiteMark } from './CiteMark.tsx'
import { TateChuYoko } from './TateChuYoko.tsx'

interface TextSpansProps {
  text: RichText
  /** Set the text for a vertical line: one or two digits upright side by side. */
  isVertical?: boolean
  /** Inside a link: references become plain words and reference marks go. */
  isInsideLink?: boolean
}

const entityPaths = {
  speaker: speakerPath,
  event: eventPath,
  agreement: agreementPath,
  quote: quotePath,
  section: sectionPath,
}

/** Running text: each span in the element that says whose words it holds. */
export function TextSpans({ text, isVertical = false, isInsideLink = false }: TextSpansProps): ReactNode {
  const words = (value: string) => (isVertical ? <TateChuYoko text={value} /> : value)
  const show = (span: Span): ReactNode => {
    if (typeof span === 'string') return words(span)
    switch (span.type) {
      case 'speech':
        return <q className="speech">「{words(span.text)}」</q>
      case 'term':
        return <>「{words(span.text)}」</>
      case 'ruby':
        return (
          <ruby>
            {span.base}
            <rp>（</rp>
            <rt>{span.text}</rt>
            <rp>）</rp>
          </ruby>
        )
      case 'foreign':
        return <span lang={span.lang}>{span.text}</span>
      case 'link':
        return isInsideLink ? (
          words(span.text)
        ) : (
          <Link to={entityPaths[span.kind](span.id)}>{words(span.text)}</Link>
        )
      case 'cite':
        return isInsideLink ? null : span.quotes.map((id) => <CiteMark key={id} id={id} />)
    }
  }
  // Spans have no identity of their own and never change their order.
  return text.map((span, index) => <Fragment key={index}>{show(span)}</Fragment>)
}
