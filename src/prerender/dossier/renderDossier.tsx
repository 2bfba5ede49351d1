import { createHash } from 'node:crypto'
import { Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { toKanjiNumber } from '../../article/formatDate.ts'
import { tallyOf, type LinkedArticle } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import type { Block } from '../../article/schema.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { ArticleContext } from '../../components/ArticleContext.ts'
import { DayText } from '../../components/DayText.tsx'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { isAbsolute } from '../../machines/permanentName.ts'
import { addressIn, dossierPath, storyPath } from '../../paths.ts'
import { agreements as agreementWords } from '../../strings/agreements.ts'
import { dossier as words } from '../../strings/dossier.ts'
import { kindMeanings } from '../../strings/quotePage.ts'
import { heads, nav, quote as quoteWords, site, source as sourceWords } from '../../strings/start.ts'
import { story as storyWords } from '../../strings/story.ts'
import { DossierQuote } from './DossierQuote.tsx'
import { DossierText } from './DossierText.tsx'
import { Fact } from './Fact.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

interface DossierOptions {
  /** Origin and base path of the site, or the base path alone. */
  base: string
  /** The style sheet of the dossier. */
  styles: string
}

/** The whole article in one file for A4 and for keeping: no script, no other file, the same look from a disk. */
export function renderDossier(article: LinkedArticle, { base, styles }: DossierOptions): string {
  const style = styles + pageMargins(article.headline)
  const html = renderToStaticMarkup(<Dossier article={article} base={base} hash={hashOf(style)} />)
  // React would escape the quotes in it, which HTML takes literally there.
  return `<!doctype html>${html.replace('<style></style>', () => `<style>${style}</style>`)}`
}

/** Running heads and page numbers (CSS Paged Media, margin boxes); the cover has the title in large. */
function pageMargins(headline: string): string {
  // A string of CSS; `<` could end the element that holds the styles.
  const quoted = `"${headline.replaceAll(/[\\"<\n]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`
  return `@page{@top-left{content:${quoted}}@top-right{content:"${site.name}　${words.label}"}@bottom-center{content:counter(page) "／" counter(pages)}}@page:first{@top-left{content:none}@top-right{content:none}}`
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

function Dossier({ article, base, hash }: { article: LinkedArticle; base: string; hash: string }) {
  const title = words.title(article.fullHeadline)
  const parts = listParts(article, base).filter(({ isThere }) => isThere)
  return (
    <html lang="ja">
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{site.title(title)}</title>
        <link rel="canonical" href={addressIn(base, dossierPath)} />
        <style />
      </head>
      <body>
        <ArticleContext value={article}>
          <Cover article={article} base={base} parts={parts} />
          <main>
            {parts.map(({ id, heading, content }) => (
              <section key={id} id={id} aria-labelledby={`${id}-heading`}>
                <h2 id={`${id}-heading`}>{heading}</h2>
                {content}
              </section>
            ))}
          </main>
        </ArticleContext>
      </body>
    </html>
  )
}

interface Part {
  id: string
  heading: string
  isThere: boolean
  content: ReactNode
}

function listParts(article: LinkedArticle, base: string): Part[] {
  const { keyPoints, sections, events, agreements, quotes, speakers } = article
  const part = (id: string, heading: string, records: readonly unknown[], content: ReactNode) => ({
    id,
    heading,
    isThere: records.length > 0,
    content,
  })
  return [
    part('points', storyWords.keyPoints, keyPoints, <KeyPoints article={article} />),
    part('story', words.story, sections, <Story article={article} />),
    part('timeline', nav.timeline, events, <Timeline article={article} />),
    part(
      'agreements',
      heads.agreements.title(agreements.length),
      agreements,
      <Agreements article={article} />,
    ),
    part(
      'quotes',
      nav.quotes,
      quotes,
      quotes.map((quote) => <DossierQuote key={quote.id} quote={quote} base={base} />),
    ),
    part('speakers', nav.speakers, speakers, <Speakers article={article} />),
  ]
}

function Cover({ article, base, parts }: { article: LinkedArticle; base: string; parts: readonly Part[] }) {
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
        <DossierText text={dek} article={article} />
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

function KeyPoints({ article }: { article: LinkedArticle }) {
  return (
    <ol className="points">
      {article.keyPoints.map(({ id, text }, index) => (
        <li key={id}>
          <b aria-hidden="true">{toKanjiNumber(index + 1)}</b>
          <p>
            <DossierText text={text} article={article} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Story({ article }: { article: LinkedArticle }) {
  return article.sections.map(({ id, heading, blocks }) => (
    <Fragment key={id}>
      <h3>
        <ArticleWords>{heading}</ArticleWords>
      </h3>
      {blocks.map((block, index) => (
        <StoryBlock key={index} block={block} article={article} />
      ))}
    </Fragment>
  ))
}

/** Statements and agreements stand in parts of their own: the story leads to them. */
function StoryBlock({ block, article }: { block: Block; article: LinkedArticle }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="prose">
          <DossierText text={block.text} article={article} />
        </p>
      )
    case 'note':
      return (
        <aside>
          <b>{block.title}</b>{' '}
          <span>
            <DossierText text={block.text} article={article} />
          </span>
        </aside>
      )
    case 'quote': {
      const quote = article.byId.quotes.get(block.quote)
      return (
        quote && (
          <p className="pointer">
            <a href={`#${quoteAnchor(quote)}`}>
              {quoteWords.label(quote.numeral)}　{quote.speaker.name}
            </a>
          </p>
        )
      )
    }
    case 'agreements':
      return (
        <p className="pointer">
          <a href="#agreements">{heads.agreements.title(article.agreements.length)}</a>
        </p>
      )
    case 'outcomes':
      return (
        <dl className="outcomes">
          {article.outcomes.map(({ id, status, title, text }) => (
            <div key={id}>
              <dt>
                {title}（{storyWords.statuses[status]}）
              </dt>
              <dd>
                <DossierText text={text} article={article} />
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}

function Timeline({ article }: { article: LinkedArticle }) {
  return (
    <ol className="records">
      {article.events.map(({ id, when, title, place, sides, summary, quotes, evidence }) => (
        <li key={id}>
          <p className="when">
            <WhenText when={when} /> {place && <span>{place}</span>}
          </p>
          <h3>
            {sides.map((side) => (
              <SideMark key={side.id} side={side} />
            ))}{' '}
            <ArticleWords>{title}</ArticleWords>
          </h3>
          <p>
            <DossierText text={summary} article={article} />
          </p>
          <p className="note">
            {quotes.map((quote) => (
              <Fragment key={quote.id}>
                <a href={`#${quoteAnchor(quote)}`}>{quoteWords.label(quote.numeral)}</a>{' '}
              </Fragment>
            ))}
            <EvidenceText evidence={evidence} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Agreements({ article }: { article: LinkedArticle }) {
  return (
    <ol className="records">
      {article.agreements.map(({ id, numeral, title, text, parties, note, quotes, evidence }) => (
        <li key={id}>
          <h3>
            {agreementWords.numbered(numeral)}　<ArticleWords>{title}</ArticleWords>
          </h3>
          <p>
            <DossierText text={text} article={article} />
          </p>
          {note && (
            <p>
              <DossierText text={note} article={article} />
            </p>
          )}
          <dl>
            <Fact label={words.parties}>{parties.map(({ name }) => name).join('、')}</Fact>
            <Fact label={words.mentions}>
              {quotes.map((quote) => (
                <Fragment key={quote.id}>
                  <a href={`#${quoteAnchor(quote)}`}>
                    {quoteWords.label(quote.numeral)}（{quote.speaker.shortName}）
                  </a>{' '}
                </Fragment>
              ))}
            </Fact>
            <Fact label={words.evidence}>
              <EvidenceText evidence={evidence} />
            </Fact>
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Speakers({ article }: { article: LinkedArticle }) {
  return (
    <ul className="records people">
      {article.speakers.map((speaker) => {
        const { direct, mixed, indirect } = tallyOf(article, speaker)
        const hasQuotes = direct + mixed + indirect > 0
        return (
          <li key={speaker.id}>
            <h3>
              <SideMark side={speaker.side} /> {speaker.name}
            </h3>
            <p className="note">
              {speaker.roleText && <span>{speaker.roleText}</span>}{' '}
              <span>{hasQuotes ? quoteWords.tally(direct, mixed, indirect) : quoteWords.noQuotes}</span>
            </p>
            {speaker.about && (
              <p>
                <DossierText text={speaker.about} article={article} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
