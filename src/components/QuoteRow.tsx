import { Link } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { placesOf } from '../article/placesOf.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { quotePath } from '../paths.ts'
import { quoteRow as words } from '../strings/quoteRow.ts'
import { AgreementTags } from './AgreementTags.tsx'
import { clampOf } from './clampOf.ts'
import { Icon } from './ui/Icon.tsx'
import { Hits } from './Hits.tsx'
import { KindBadge } from './KindBadge.tsx'
import { QuoteText } from './QuoteText.tsx'
import { SideMark } from './SideMark.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'
import { WhenText } from './WhenText.tsx'
import { RunningText } from './RunningText.tsx'

interface QuoteRowProps {
  quote: LinkedQuote
  /** Leaves the speaker out where the page is about them. */
  hasSpeaker?: boolean
}

/** A quote in a list: number, words, kind, place, date, agreements. The whole row leads to its page. */
export function QuoteRow({ quote, hasSpeaker = true }: QuoteRowProps) {
  const { speaker, kind, subject, when, agreements } = quote
  const places = placesOf(quote)
  const clamp = clampOf(textOfQuote(quote))
  return (
    // The columns of a row follow from the width of its list, once the window is wide.
    <li className="border-b border-line lg:@container print:break-inside-avoid" data-kind={kind}>
      <div className="group relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-5 row-hover @min-[36rem]:grid-cols-[auto_minmax(0,1fr)_12.5rem_auto] @min-[36rem]:gap-x-4">
        <div className="flex items-start gap-4">
          <span className="w-9.5 font-mincho text-lg leading-snug text-ink-2 tabular-nums @min-[36rem]:w-12">
            {quote.numeral}
          </span>{' '}
          {hasSpeaker && (
            <span className="hidden w-9 @min-[36rem]:block">
              <SideMark side={speaker.side} />
            </span>
          )}
        </div>
        <div>
          <p
            className={`leading-relaxed break-phrase direct:-ms-[0.5em] direct:own-words direct:text-lg ${clamp}`}
          >
            <Link
              className="print-address no-underline group-hover:underline not-print:after:absolute not-print:after:inset-0"
              to={quotePath(quote.id)}
            >
              <QuoteText quote={quote} isInsideLink />
            </Link>
          </p>
          {clamp && <p className="mt-1 text-sm text-ink-2 print:hidden">{words.whole}</p>}
          {subject && (
            <p className="mt-1 text-sm leading-relaxed text-ink-2">
              <RunningText text={subject} />
            </p>
          )}
        </div>
        {/* The finger's areas of the name and of the agreements below it must not meet. */}
        <div
          className={`col-start-2 row-start-2 mt-2 mr-8 flex flex-wrap items-center gap-x-3 text-sm leading-snug break-phrase text-ink-2 @min-[36rem]:col-start-3 @min-[36rem]:row-start-1 @min-[36rem]:mt-1 @min-[36rem]:mr-0 @min-[36rem]:flex-col @min-[36rem]:items-start @min-[36rem]:gap-2 ${agreements.length > 0 ? 'gap-y-4.5' : 'gap-y-2.5'}`}
        >
          <span className="inline-flex flex-wrap items-center gap-2">
            {hasSpeaker && (
              <>
                <span className="@min-[36rem]:hidden">
                  <SideMark side={speaker.side} size="s" isDecorative />
                </span>{' '}
                <SpeakerLink className="name tap z-1 font-bold text-ink" speaker={speaker} isShort />{' '}
              </>
            )}
            <KindBadge kind={kind} />
          </span>{' '}
          <span>
            {places.length > 0 && <Hits text={`${places.join('、')}・`} />}
            <WhenText when={when} isShort />
          </span>{' '}
          <AgreementTags agreements={agreements} />
        </div>
        <span className="col-start-2 row-start-2 self-end justify-self-end @min-[36rem]:col-start-4 @min-[36rem]:row-start-1 @min-[36rem]:self-center">
          <Icon name="forward" look="row" />
        </span>
      </div>
    </li>
  )
}
