import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { RichText } from '../../article/schema.ts'
import { TextSpans } from '../../components/TextSpans.tsx'
import { quote as words } from '../../strings/start.ts'
import { quoteAnchor } from './quoteAnchor.ts'

/** Running text whose reference marks lead to the statements of the same document. */
export function DossierText({ text, article }: { text: RichText; article: LinkedArticle }) {
  return text.map((span, index) => {
    if (typeof span === 'string' || span.type !== 'cite')
      return <TextSpans key={index} text={[span]} isInsideLink />
    return span.quotes.map((id) => {
      const quote = article.byId.quotes.get(id)
      return (
        quote && (
          <Fragment key={id}>
            {'\u2060'}
            <a className="cite" href={`#${quoteAnchor(quote)}`} aria-label={words.goTo(quote.numeral)}>
              〔{quote.numeral}〕
            </a>
          </Fragment>
        )
      )
    })
  })
}
