import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { DayText } from '../../components/DayText.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { isAbsolute } from '../../machines/permanentName.ts'
import { addressIn, dossierPath, storyPath } from '../../paths.ts'
import { dossier as words } from '../../strings/dossier.ts'
import { kindMeanings } from '../../strings/quotePage.ts'
import { site, source as sourceWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'
import { Fact } from './Fact.tsx'

interface DossierCoverProps {
  article: LinkedArticle
  /** Origin and base path of the site, or the base path alone. */
  base: string
  /** The parts that follow. */
  parts: readonly { id: string; heading: string }[]
}

/** Title, source and contents, and how quotes are told from reports. */
export function DossierCover({ article, base, parts }: DossierCoverProps) {
  const { kicker, headline, alternativeHeadline, dek, author, datePublished, dateModified, source } = article
  return (
    <header>
      <p className="bar">
        <a href={addressIn(base, storyPath)}>{words.back}</a>{' '}
        <a href={addressIn(base, dossierPath)} download={words.fileName}>
          {words.save}
        </a>
      </p>
      <p className="label">
        {site.name}　{words.label}
      </p>
      <p>{kicker}</p>
      <h1>
        <ArticleWords>
          {headline} {alternativeHeadline && <span>{alternativeHeadline}</span>}
        </ArticleWords>
      </h1>
      <p className="dek">
        <DossierText text={dek} />
      </p>
      <dl>
        {source.title !== undefined && <Fact label={words.source}>{source.title}</Fact>}
        {source.url !== undefined && (
          <Fact label={words.address}>
            <a href={source.url}>{source.url}</a>
          </Fact>
        )}
        <Fact label={words.author}>
          {author.map(({ name, lang }, index) => (
            <Fragment key={name}>
              {index > 0 && '、'}
              <span lang={lang}>{name}</span>
            </Fragment>
          ))}
        </Fact>
        <Fact label={sourceWords.published}>
          <DayText day={datePublished} />
        </Fact>
        {dateModified !== undefined && (
          <Fact label={sourceWords.updated}>
            <DayText day={dateModified} />
          </Fact>
        )}
      </dl>
      <p>
        {words.lede}
        {isAbsolute(base) ? words.addresses.whole : words.addresses.path}
      </p>
      <nav aria-labelledby="contents">
        <h2 id="contents">{words.contents}</h2>
        <ol>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <h2>{words.kindsTitle}</h2>
      <dl className="kinds">
        {quoteKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <KindBadge kind={kind} />
            </dt>
            <dd>{kindMeanings[kind]}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
