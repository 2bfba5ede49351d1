import type { LinkedQuote } from '../../article/linkArticle.ts'
import { AttributionLine } from '../../components/AttributionLine.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** A statement in the column of its side: the words, what and when they are about, and who said them. */
export function AgreementStatement({ quote }: { quote: LinkedQuote }) {
  return (
    <li className="agreement-statement" data-kind={quote.kind}>
      <blockquote>
        <p>
          <QuoteText quote={quote} isDisplay />
        </p>
      </blockquote>
      <p className="circumstance">
        {quote.subject && `${quote.subject}・`}
        <WhenText when={quote.when} />
      </p>
      <AttributionLine quote={quote} />
    </li>
  )
}
