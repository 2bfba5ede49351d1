import { Sheet } from '../../components/ui/Sheet.tsx'
import { quote as quoteWords } from '../../strings/start.ts'
import { QuoteCard } from './QuoteCard.tsx'
import { QuoteSummary } from './QuoteSummary.tsx'
import { useAskedQuote } from './useAskedQuote.ts'

/**
 * What a number of a quote rests on, without leaving the page: a card for pointer and keyboard, a sheet for the finger.
 * The numbers are links, and know nothing of it.
 */
export function QuoteCards() {
  const { asked, close } = useAskedQuote()
  if (!asked) return null
  const { quote, link, by } = asked
  if (by !== 'touch') return <QuoteCard key={quote.id} quote={quote} link={link} />
  return (
    <Sheet heading={quoteWords.label(quote.numeral)} onClose={close}>
      <QuoteSummary quote={quote} />
    </Sheet>
  )
}
