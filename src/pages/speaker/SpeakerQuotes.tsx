import type { LinkedSpeaker } from '../../article/linkArticle.ts'
import { nav, quote, quotesPage } from '../../strings.ts'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { QuoteRow } from '../../components/QuoteRow.tsx'

/** The statements of a speaker in the order of the source, or that none is quoted. */
export function SpeakerQuotes({ speaker: { quotes } }: { speaker: LinkedSpeaker }) {
  return (
    <section aria-labelledby="quotes-heading">
      <div className="result-line">
        <h2 className="block-heading" id="quotes-heading">
          {nav.quotes}
        </h2>
        {quotes.length > 0 && (
          <>
            <span>{quotesPage.order}</span> <span>{quote.count(quotes.length)}</span>
          </>
        )}
      </div>
      {quotes.length > 0 ? (
        <ol className="quote-list" role="list">
          {quotes.map((one) => (
            <QuoteRow key={one.id} quote={one} hasSpeaker={false} />
          ))}
        </ol>
      ) : (
        <EmptyNote>{quote.noQuotes}</EmptyNote>
      )}
    </section>
  )
}
