import { Fragment } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { source as words } from '../strings/start.ts'
import { DayText } from './DayText.tsx'

/** The article that everything rests on: its title and address where known, who wrote it, when it was published and updated. */
export function SourceLine({ article }: { article: LinkedArticle }) {
  const { author, datePublished, dateModified, source } = article
  const title = source.title ? `『${source.title}』` : source.url && words.open
  return (
    <p className="flex flex-wrap gap-x-2 pt-1 [font-feature-settings:'palt'] text-sm text-ink-3 tabular-nums briefest:hidden">
      <span>{words.label}</span> {title && (source.url ? <a href={source.url}>{title}</a> : title)}{' '}
      <span>
        {author.map(({ name, lang }, index) => (
          <Fragment key={name}>
            {index > 0 && '、'}
            <b className="name text-ink" lang={lang}>
              {name}
            </b>
          </Fragment>
        ))}
      </span>{' '}
      <span>
        <DayText day={datePublished} />
        {words.published}
        {dateModified && (
          <>
            ・<wbr />
            <DayText day={dateModified} before={datePublished} />
            {words.updated}
          </>
        )}
      </span>
    </p>
  )
}
