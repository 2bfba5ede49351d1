import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { quote } from '../../strings/start.ts'
import { story } from '../../strings/story.ts'
import { DayText } from '../../components/DayText.tsx'

/** Who wrote the source, when it was published and updated, and how many statements it holds. */
export function Byline({ article }: { article: LinkedArticle }) {
  const { direct, mixed, indirect } = article.digest.kinds
  return (
    <dl className="flex flex-wrap gap-x-6 border-b border-line py-2 text-sm text-ink-2 tabular-nums lg:border-y">
      <div>
        <dt className="mr-2 inline text-ink-3">{story.author}</dt>
        <dd className="inline">
          {article.author.map(({ name, lang }, index) => (
            <Fragment key={name}>
              {index > 0 && '、'}
              <b className="name text-ink" lang={lang}>
                {name}
              </b>
            </Fragment>
          ))}
        </dd>
      </div>
      <div>
        <dt className="mr-2 inline text-ink-3">{story.published}</dt>
        <dd className="inline">
          <DayText day={article.datePublished} />
        </dd>
      </div>
      {article.dateModified && (
        <div>
          <dt className="mr-2 inline text-ink-3">{story.updated}</dt>
          <dd className="inline">
            <DayText day={article.dateModified} />
          </dd>
        </div>
      )}
      <div>
        <dt className="mr-2 inline text-ink-3">{story.quotes}</dt>
        <dd className="inline">
          {story.quotesOf(article.digest.quoteCount, quote.tally(direct, mixed, indirect))}
        </dd>
      </div>
    </dl>
  )
}
