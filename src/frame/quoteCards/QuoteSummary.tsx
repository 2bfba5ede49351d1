import { Link } from 'react-router'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { placesOf } from '../../article/placesOf.ts'
import { KindBadge } from '../../components/KindBadge.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { quotePath } from '../../paths.ts'
import { quoteCards as words } from '../../strings/quoteCards.ts'

interface QuoteSummaryProps {
  quote: LinkedQuote
  /** -1 where the tab key has another way to the page. */
  tabIndex?: -1
}

/** A quote at one look: who, how it is quoted, the words, when and where, and the way to its page. */
export function QuoteSummary({ quote, tabIndex }: QuoteSummaryProps) {
  const { id, numeral, speaker, kind, subject, when } = quote
  return (
    <div data-kind={kind}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <SideMark side={speaker.side} size="s" /> <b className="name">{speaker.name}</b>{' '}
        {speaker.shortRole && <span className="text-ink-2">{speaker.shortRole}</span>}{' '}
        <KindBadge kind={kind} />
      </p>
      <blockquote className="my-2 line-clamp-8 text-base leading-relaxed break-phrase direct:own-words direct:text-lg">
        <QuoteText quote={quote} isInsideLink />
      </blockquote>
      <p className="text-sm leading-relaxed text-ink-2">
        {subject && <span className="block">{subject}</span>}
        <WhenText when={when} />
        {placesOf(quote).map((place) => `・${place}`)}
      </p>
      <Link className="more-link" to={quotePath(id)} tabIndex={tabIndex}>
        {words.toPage(numeral)}
        <Icon name="forward" />
      </Link>
    </div>
  )
}
