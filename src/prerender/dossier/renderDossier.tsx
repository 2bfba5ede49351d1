import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { ArticleContext } from '../../components/ArticleContext.ts'
import { addressIn, dossierPath } from '../../paths.ts'
import { dossier as words } from '../../strings/dossier.ts'
import { heads, nav, site } from '../../strings/start.ts'
import { story } from '../../strings/story.ts'
import { integrityOf } from '../integrityOf.ts'
import { DossierAgreements } from './DossierAgreements.tsx'
import { DossierCover } from './DossierCover.tsx'
import { DossierKeyPoints } from './DossierKeyPoints.tsx'
import { DossierQuote } from './DossierQuote.tsx'
import { DossierSpeakers } from './DossierSpeakers.tsx'
import { DossierStory } from './DossierStory.tsx'
import { DossierTimeline } from './DossierTimeline.tsx'

interface DossierOptions {
  /** Origin and base path of the site, or the base path alone. */
  base: string
  /** The style sheet of the dossier. */
  styles: string
}

/** The whole article in one file for A4 and for keeping: no script, no other file, the same look from a disk. */
export function renderDossier(article: LinkedArticle, { base, styles }: DossierOptions): string {
  const style = styles + pageMargins(article.headline)
  const html = renderToStaticMarkup(<Dossier article={article} base={base} hash={integrityOf(style)} />)
  // React would escape the quotes in it, which HTML takes literally there.
  return `<!doctype html>${html.replace('<style></style>', () => `<style>${style}</style>`)}`
}

/** Running heads and page numbers (CSS Paged Media, margin boxes); the cover has the title in large. */
function pageMargins(headline: string): string {
  // A string of CSS; `<` could end the element that holds the styles.
  const quoted = `"${headline.replaceAll(/[\\"<\n]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`
  return `@page{@top-left{content:${quoted}}@top-right{content:"${site.name}　${words.label}"}@bottom-center{content:counter(page) "／" counter(pages)}}@page:first{@top-left{content:none}@top-right{content:none}}`
}

function Dossier({ article, base, hash }: { article: LinkedArticle; base: string; hash: string }) {
  const title = words.title(article.fullHeadline)
  const parts = listParts(article, base)
  return (
    <html lang="ja">
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={`default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`}
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
          <DossierCover article={article} base={base} parts={parts} />
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
  content: ReactNode
}

/** What follows the cover, but for kinds of records of which the article has none. */
function listParts(article: LinkedArticle, base: string): Part[] {
  const { keyPoints, figures, sections, events, agreements, quotes, speakers } = article
  const part = (id: string, heading: string, records: readonly unknown[], content: ReactNode): Part[] =>
    records.length > 0 ? [{ id, heading, content }] : []
  return [
    ...part('points', story.keyPoints, [...keyPoints, ...figures], <DossierKeyPoints article={article} />),
    ...part('story', words.story, sections, <DossierStory article={article} />),
    ...part('timeline', nav.timeline, events, <DossierTimeline article={article} />),
    ...part(
      'agreements',
      heads.agreements.title(agreements.length),
      agreements,
      <DossierAgreements article={article} />,
    ),
    ...part(
      'quotes',
      nav.quotes,
      quotes,
      quotes.map((quote) => <DossierQuote key={quote.id} quote={quote} base={base} />),
    ),
    ...part('speakers', nav.speakers, speakers, <DossierSpeakers article={article} />),
  ]
}
