import type { LinkedQuote } from '../article/linkArticle.ts'
import { Link } from 'react-router'
import { placesOf } from '../article/placesOf.ts'
import { quotePath } from '../paths.ts'
import { quote as words } from '../strings.ts'
import { Icon } from './ui/Icon.tsx'
import { KindBadge } from './KindBadge.tsx'
import { SideMark } from './SideMark.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'

/**
 * Who said it, in what role, how it is quoted, to whom, and the way to its page. Stands after the quotation, never in it.
 * A paragraph, because reader views take a div full of links for navigation and drop it.
 */
export function AttributionLine({ quote }: { quote: LinkedQuote }) {
  const { speaker, kind } = quote
  const [place] = placesOf(quote)
  return (
    <p className="attribution">
      <SideMark side={speaker.side} />{' '}
      <span>
        <SpeakerLink className="name" speaker={speaker} />{' '}
        {speaker.shortRole && <span className="role">{speaker.shortRole}</span>}
      </span>{' '}
      <KindBadge kind={kind} /> {place && <span>{place}</span>}{' '}
      <Link className="go" to={quotePath(quote.id)}>
        {words.label(quote.numeral)}
        <Icon name="forward" />
      </Link>
    </p>
  )
}
