import { Link } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { placesOf } from '../article/placesOf.ts'
import { quotePath } from '../paths.ts'
import { AgreementTags } from './AgreementTags.tsx'
import { Hits } from './Hits.tsx'
import { KindBadge } from './KindBadge.tsx'
import { QuoteText } from './QuoteText.tsx'
import { SideMark } from './SideMark.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'
import { WhenText } from './WhenText.tsx'
import { Words } from './Words.tsx'

interface QuoteRowProps {
  quote: LinkedQuote
  /** Leaves the speaker out where the page is about them. */
  hasSpeaker?: boolean
}

/** A quote in a list: number, words, kind, place, date, agreements. The whole row leads to its page. */
export function QuoteRow({ quote, hasSpeaker = true }: QuoteRowProps) {
  const { speaker, kind, subject, when, agreements } = quote
  const [place] = placesOf(quote)
  return (
    <li className="quote-row row-hover" data-kind={kind} data-has-speaker={hasSpeaker || undefined}>
      <span className="number">{quote.numeral}</span>{' '}
      {hasSpeaker && (
        <span className="wide-mark">
          <SideMark side={speaker.side} />
        </span>
      )}
      <div className="words">
        <p className="text">
          <Link to={quotePath(quote.id)}>
            <QuoteText quote={quote} isInsideLink />
          </Link>
        </p>
        {subject && (
          <p className="subject">
            <Words text={subject} />
          </p>
        )}
      </div>
      <div className="meta">
        <span className="first">
          {hasSpeaker && (
            <>
              <span className="narrow-mark">
                <SideMark side={speaker.side} size="s" isDecorative />
              </span>{' '}
              <SpeakerLink className="name" speaker={speaker} isShort />{' '}
            </>
          )}
          <KindBadge kind={kind} />
        </span>{' '}
        <span>
          {place && <Hits text={`${place}・`} />}
          <WhenText when={when} hasYear={false} />
        </span>{' '}
        <AgreementTags agreements={agreements} />
      </div>
    </li>
  )
}
