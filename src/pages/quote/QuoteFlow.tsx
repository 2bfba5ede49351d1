import { Link } from 'react-router'
import { eventsAround } from '../../article/eventsAround.ts'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { eventPath } from '../../paths.ts'
import { quotePage } from '../../strings.ts'
import { Phrases } from '../../components/Phrases.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { Words } from '../../components/Words.tsx'

interface QuoteFlowProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** この発言の前後: what had happened, the statement itself, and what is still open. */
export function QuoteFlow({ article, quote }: QuoteFlowProps) {
  const events = eventsAround(article, quote)
  if (events.length === 0) return null
  const own = quote.event ?? quote.when.after
  return (
    <section className="pt-12 print:pt-7" aria-labelledby="flow-heading">
      <h2 className="section-heading" id="flow-heading">
        {quotePage.around}
      </h2>
      <ol className="quote-flow" role="list">
        {events.map((event) => (
          <li
            key={event.id}
            data-now={event === quote.event || undefined}
            data-open={event.phase === 'ahead' || undefined}
          >
            <span className="label">
              <WhenText when={event.when} hasYear={false} />
              {event === own && event === quote.event && `　${quotePage.thisQuote}`}
            </span>{' '}
            <Link to={eventPath(event.id)}>
              <Phrases text={event.title} />
            </Link>
            <p>
              <Words text={plainTextOf(event.summary)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
