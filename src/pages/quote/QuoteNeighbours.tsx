import { Link } from 'react-router'
import { formatQuoteNumber } from '../../article/formatQuoteNumber.ts'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quotePath } from '../../paths.ts'
import { quote as quoteWords, quotePage } from '../../strings.ts'
import { Icon } from '../../components/Icon.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'

/** The previous and the next quote in the order of the source. */
export function QuoteNeighbours({ quote: { previous, next } }: { quote: LinkedQuote }) {
  return (
    <nav className="neighbours" aria-label={quotePage.neighbours}>
      {previous && <Neighbour quote={previous} direction="back" />}{' '}
      {next && <Neighbour quote={next} direction="forward" />}
    </nav>
  )
}

function Neighbour({ quote, direction }: { quote: LinkedQuote; direction: 'back' | 'forward' }) {
  return (
    <Link to={quotePath(quote.id)} rel={direction === 'back' ? 'prev' : 'next'} data-direction={direction}>
      <span className="label">
        {direction === 'back' && <Icon name="back" />}
        <span>{quoteWords.label(formatQuoteNumber(quote.number))}</span>{' '}
        <span>{quote.speaker.shortName ?? quote.speaker.name}</span>
        {direction === 'forward' && <Icon name="forward" />}
      </span>{' '}
      <span className="words">
        <QuoteText quote={quote} isInsideLink />
      </span>
    </Link>
  )
}
