import type { LinkedQuote } from '../../article/linkArticle.ts'
import { textOfQuote } from '../../article/quoteRuns.ts'
import { AttributionLine } from '../../components/AttributionLine.tsx'
import { clampOf } from '../../components/clampOf.ts'
import { QuoteText } from '../../components/QuoteText.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** A statement in the column of its side: the words, what and when they are about, and who said them. */
export function AgreementStatement({ quote }: { quote: LinkedQuote }) {
  return (
    <li className="border-b border-line pt-4 pb-2 print:break-inside-avoid" data-kind={quote.kind}>
      <blockquote className="max-w-prose leading-relaxed break-phrase direct:own-words direct:text-lg">
        <p className={clampOf(textOfQuote(quote))}>
          <QuoteText quote={quote} isDisplay />
        </p>
      </blockquote>
      <p className="mt-1 text-sm leading-relaxed text-ink-2">
        {quote.subject && `${quote.subject}・`}
        <WhenText when={quote.when} />
      </p>
      <AttributionLine className="mt-1" quote={quote} hasSide={false} />
    </li>
  )
}
