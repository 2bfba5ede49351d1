import { Link } from 'react-router'
import type { LinkedAgreement, LinkedSpeaker } from '../../article/linkArticle.ts'
import { agreementPath, speakerPath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { QuoteBox } from '../QuoteBox.tsx'

interface MatrixCellProps {
  agreement: LinkedAgreement
  speaker: LinkedSpeaker
  /** True in the column of the agreement that the page is about. */
  isHighlighted: boolean
}

/** What one speaker said of one agreement: up to three numbers, otherwise two and the way to the rest. */
export function MatrixCell({ agreement, speaker, isHighlighted }: MatrixCellProps) {
  const quotes = agreement.quotes.filter((quote) => quote.speaker === speaker)
  const shown = quotes.length > 3 ? quotes.slice(0, 2) : quotes
  const rest = quotes.length - shown.length
  const of = `${speaker.shortName}・${words.numbered(agreement.numeral)}`
  return (
    <td data-highlighted={isHighlighted || undefined}>
      {quotes.length === 0 && (
        <>
          <span className="text-ink-3" aria-hidden="true">
            ·
          </span>
          <span className="sr-only">{words.notMentioned}</span>
        </>
      )}
      {shown.length > 0 && (
        <span className="inline-flex flex-wrap items-center justify-center gap-1 md:pointer-fine:gap-3">
          {shown.map((quote) => (
            <QuoteBox key={quote.id} quote={quote} />
          ))}
          {rest > 0 && (
            <Link
              className="tap inline-grid min-h-tap min-w-tap place-items-center whitespace-nowrap md:pointer-fine:min-h-8 md:pointer-fine:min-w-8"
              // On the page of the agreement itself the rest stands with the speaker's other statements.
              to={isHighlighted ? speakerPath(speaker.id) : agreementPath(agreement.id)}
              aria-label={words.moreOf(rest, of)}
            >
              {words.more(rest)}
            </Link>
          )}
        </span>
      )}
    </td>
  )
}
