import type { LinkedQuote } from '../article/linkArticle.ts'
import { Link } from 'react-router'
import { placesOf } from '../article/placesOf.ts'
import { quotePath } from '../paths.ts'
import { quote as words } from '../strings/start.ts'
import { Icon } from './ui/Icon.tsx'
import { KindBadge } from './KindBadge.tsx'
import { SideMark } from './SideMark.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'

interface AttributionLineProps {
  quote: LinkedQuote
  /** Leaves the mark of the side out where what stands around says it. */
  hasSide?: boolean
  className?: string
}

/**
 * Who said it, in what role, how it is quoted, to whom, and the way to its page. Stands after the quotation, never in it.
 * A paragraph, because reader views take a div full of links for navigation and drop it.
 */
export function AttributionLine({ quote, hasSide = true, className = '' }: AttributionLineProps) {
  const { speaker, kind } = quote
  const places = placesOf(quote)
  return (
    <p
      data-attribution
      className={`flex max-w-none flex-wrap items-center gap-x-3 gap-y-1 text-sm leading-snug text-ink-2 beside-words:flex-none beside-words:flex-col beside-words:items-end ${className}`}
    >
      {hasSide && <SideMark side={speaker.side} />}{' '}
      <span className="beside-words:vertical">
        <SpeakerLink
          className="name tap font-bold text-ink beside-words:font-mincho beside-words:text-base"
          speaker={speaker}
        />{' '}
        {speaker.shortRole && <span className="ms-[1em]">{speaker.shortRole}</span>}
      </span>{' '}
      <KindBadge kind={kind} /> {places.length > 0 && <span>{places.join('、')}</span>}{' '}
      <Link
        className="tap ml-auto print-address inline-flex items-center gap-1 tabular-nums no-underline hover:underline print:ml-0 beside-words:ml-0"
        to={quotePath(quote.id)}
      >
        {words.label(quote.numeral)}
        <Icon name="forward" />
      </Link>
    </p>
  )
}
