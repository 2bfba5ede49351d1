import { renderToStaticMarkup } from 'react-dom/server'
import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { embedFitOf } from '../article/plateFitOf.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import { KindBadge } from '../components/KindBadge.tsx'
import { QuoteText } from '../components/QuoteText.tsx'
import { SideMark } from '../components/SideMark.tsx'
import { WhenText } from '../components/WhenText.tsx'
import { addressIn, quotePath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { notFound } from '../strings/notFound.ts'
import { quote as words, site } from '../strings/start.ts'
import { embedPolicy } from './contentSecurityPolicy.ts'

interface EmbedPageProps {
  /** The quote; for a withdrawn one, what happened to it. */
  quote: LinkedQuote | { reason: string | undefined }
  article: LinkedArticle
  /** Origin and base path of the site, or the base path alone. */
  base: string
  /** Address of the style sheet. */
  styles: string
}

/** A quote for other sites to frame: words, kind, speaker and date, a link to its page, and not one script. */
export function renderEmbed(props: EmbedPageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<EmbedPage {...props} />)}`
}

function EmbedPage({ quote, article, base, styles }: EmbedPageProps) {
  const isHere = 'id' in quote
  return (
    <html lang={article.inLanguage}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={embedPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{isHere ? titleOf(quote) : site.title(notFound.retiredHeading)}</title>
        {isHere && <link rel="canonical" href={addressIn(base, quotePath(quote.id))} />}
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        {isHere ? (
          <ArticleContext value={article}>
            <EmbeddedQuote quote={quote} base={base} />
          </ArticleContext>
        ) : (
          <main className="embed" data-kind="indirect">
            <h1 className="words">{notFound.retiredHeading}</h1>
            {quote.reason && <p>{quote.reason}</p>}
          </main>
        )}
      </body>
    </html>
  )
}

const titleOf = ({ speaker, numeral }: LinkedQuote) => feeds.embedTitle(speaker.name, numeral)

function EmbeddedQuote({ quote, base }: { quote: LinkedQuote; base: string }) {
  const { kind, speaker, when, numeral } = quote
  const fit = embedFitOf(quote)
  const address = addressIn(base, quotePath(quote.id))
  return (
    <main className="embed" data-kind={kind} data-fit={fit}>
      <h1 className="sr-only">
        {words.heading(speaker.name)} {numeral}
      </h1>
      <blockquote cite={address}>
        <p className="words">
          <QuoteText quote={quote} isVertical={fit !== 'horizontal'} isDisplay isInsideLink />
        </p>
      </blockquote>
      <div>
        <p className="attribution">
          <SideMark side={speaker.side} />
          <span className="name">{speaker.name}</span>
          {speaker.roleText && <span className="role">{speaker.roleText}</span>}
          <KindBadge kind={kind} />
          <span className="date">
            <WhenText when={when} />
          </span>
        </p>
        <p className="open">
          <a href={address} target="_blank" rel="noopener">
            {feeds.openInReader(numeral)}
          </a>
        </p>
      </div>
    </main>
  )
}
