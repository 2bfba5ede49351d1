import { Fragment } from 'react'
import type { RichText } from '../../article/schema.ts'
import { useArticleOnScreen } from '../../components/ArticleContext.ts'
import { TextSpans } from '../../components/TextSpans.tsx'
import { quote as words } from '../../strings/start.ts'
import { quoteAnchor } from './quoteAnchor.ts'

/** Running text whose reference marks lead to the statements of the same document. */
export function DossierText({ text }: { text: RichText }) {
  const { quotes } = useArticleOnScreen().byId
  return text.map((span, index) => {
    if (typeof span === 'string' || span.type !== 'cite')
      return <TextSpans key={index} text={[span]} isInsideLink />
    return span.quotes.map((id) => {
      const quote = quotes.get(id)
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
