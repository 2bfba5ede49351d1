import { Link } from 'react-router'
import { eventsAround } from '../../article/eventsAround.ts'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { eventPath } from '../../paths.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { WhenText } from '../../components/WhenText.tsx'

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
    <section aria-labelledby="flow-heading">
      <h2 className="section-heading" id="flow-heading">
        {quoteContext.around}
      </h2>
      <ol className="mt-9 ml-2" role="list">
        {events.map((event) => (
          <li
            key={event.id}
            className="group relative border-l border-line-2 last:border-dashed nth-last-2:border-dashed"
            data-now={event === quote.event || undefined}
            data-open={event.phase === 'ahead' || undefined}
          >
            <i className="absolute top-0 -left-1.5 size-3 border-2 border-ink-2 bg-paper keep-colors group-data-now:border-ink group-data-now:bg-ink group-data-open:border-dashed" />
            <div className="-mt-1 pb-9 pl-8 leading-relaxed group-last:pb-4">
              <span className="block label">
                <WhenText when={event.when} isShort />
                {event === own && event === quote.event && `　${quoteContext.thisQuote}`}
              </span>{' '}
              <Link className="relative -my-2 inline-block py-2 font-mincho" to={eventPath(event.id)}>
                <ArticleWords>
                  <Phrases text={event.title} />
                </ArticleWords>
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
