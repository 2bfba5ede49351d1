import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { PhrasePiece } from '../article/cutPhrases.ts'
import { plainTextOf } from '../article/richText.ts'
import type { RichText, Span } from '../article/schema.ts'
import { agreementPath, eventPath, quotePath, sectionPath, speakerPath } from '../paths.ts'
import { ArticleWords } from './ArticleWords.tsx'
import { CiteMark } from './CiteMark.tsx'
import { PhrasePieces, usePhrases } from './Phrases.tsx'
import { TateChuYoko } from './TateChuYoko.tsx'
import { RunningText } from './RunningText.tsx'

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
  const setText = (value: string) =>
    isVertical ? <TateChuYoko text={value} /> : <RunningText text={value} />
  // Spans have no identity of their own and never change their order.
  const spans = text.map((span, index) => (
    <Fragment key={index}>{showSpan(span, setText(textOf(span)), isInsideLink)}</Fragment>
  ))
  return <ArticleWords>{spans}</ArticleWords>
}

/** A speaker's words so short stand on one line: a break would tear them. */
const longestUnbroken = 8

/** The same at display size: lines break between phrases (see `Phrases`). */
export function DisplaySpans({ text, isVertical = false, isInsideLink = false }: TextSpansProps): ReactNode {
  const phrases = usePhrases(text.map(textOf))
  if (!phrases) return <TextSpans text={text} isVertical={isVertical} isInsideLink={isInsideLink} />
  return (
    <span className="break-keep">
      {text.map((span, index) => {
        const [first, ...others] = phrases[index] ?? []
        if (!first) return null
        // A break before the span stands outside of its element.
        const pieces: PhrasePiece[] =
          typeof span !== 'string' && span.type === 'speech' && span.text.length <= longestUnbroken
            ? [{ text: textOf(span), breaks: false, isLong: false }]
            : [{ ...first, breaks: false }, ...others]
        return (
          <Fragment key={index}>
            {first.breaks && first.text !== '' && <wbr />}
            {showSpan(span, <PhrasePieces pieces={pieces} isVertical={isVertical} />, isInsideLink)}
          </Fragment>
        )
      })}
    </span>
  )
}

/** The words of a span as they are shown, without readings and reference marks. */
function textOf(span: Span): string {
  return plainTextOf([span])
}

function showSpan(span: Span, content: ReactNode, isInsideLink: boolean): ReactNode {
  if (typeof span === 'string') return content
  switch (span.type) {
    case 'speech':
      return <q>{content}</q>
    case 'term':
      return content
    case 'ruby':
      return (
        <ruby>
          {content}
          <rp>（</rp>
          <rt>{span.text}</rt>
          <rp>）</rp>
        </ruby>
      )
    case 'foreign':
      return <span lang={span.lang}>{span.text}</span>
    case 'link':
      return isInsideLink ? content : <Link to={entityPaths[span.kind](span.id)}>{content}</Link>
    case 'cite':
      return isInsideLink ? null : <CiteMark ids={span.quotes} />
  }
}
