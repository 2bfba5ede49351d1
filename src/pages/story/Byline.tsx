import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { quote, story } from '../../strings.ts'
import { DayText } from '../../components/DayText.tsx'

/** Who wrote the source, when it was published and updated, and how many statements it holds. */
export function Byline({ article }: { article: LinkedArticle }) {
  const { direct, mixed, indirect } = article.digest.kinds
  return (
    <dl className="byline">
      <div>
        <dt>{story.author}</dt>
        <dd>
          {article.author.map(({ name, lang }, index) => (
            <Fragment key={name}>
              {index > 0 && '、'}
              <b className="name" lang={lang}>
                {name}
              </b>
            </Fragment>
          ))}
        </dd>
      </div>
      <div>
        <dt>{story.published}</dt>
        <dd>
          <DayText day={article.datePublished} />
        </dd>
      </div>
      {article.dateModified && (
        <div>
          <dt>{story.updated}</dt>
          <dd>
            <DayText day={article.dateModified} />
          </dd>
        </div>
      )}
      <div>
        <dt>{story.quotes}</dt>
        <dd>{story.quotesOf(article.digest.quoteCount, quote.tally(direct, mixed, indirect))}</dd>
      </div>
    </dl>
  )
}
