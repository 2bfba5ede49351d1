import type { LinkedSpeaker } from '../../article/linkArticle.ts'
import { quotesPage } from '../../strings/quotesPage.ts'
import { nav, quote } from '../../strings/start.ts'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { QuoteRow } from '../../components/QuoteRow.tsx'

/** The statements of a speaker in the order of the source, or that none is quoted. */
export function SpeakerQuotes({ speaker: { quotes } }: { speaker: LinkedSpeaker }) {
  return (
    <section aria-labelledby="quotes-heading">
      <div className="flex flex-wrap items-baseline gap-4 pb-2 text-sm text-ink-2">
        <h2 className="mr-auto section-heading text-ink" id="quotes-heading">
          {nav.quotes}
        </h2>
        {quotes.length > 0 && (
          <>
            <span className="print:hidden">{quotesPage.order}</span>{' '}
            <span className="print:hidden">{quote.count(quotes.length)}</span>
          </>
        )}
      </div>
      {quotes.length > 0 ? (
        <ol className="border-t border-ink" role="list">
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
