import { useEffect, useRef } from 'react'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quotesPage as words } from '../../strings/quotesPage.ts'
import { Written } from '../../components/Written.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { Slices } from '../../components/Slices.tsx'
import { QuoteBox } from '../../components/QuoteBox.tsx'
import { useFirstScreen } from '../../components/useFirstScreen.ts'
import { QuoteRow } from '../../components/QuoteRow.tsx'

/** How many rows a list begins with, and grows by. */
export const rowsAtFirst = 40

interface QuoteListProps {
  quotes: readonly LinkedQuote[]
  /** How many rows are shown. */
  rows: number
  showRows: (rows: number) => void
}

/**
 * Quotes in rows. Of a long list the first rows are shown and the rest is a press away; by their numbers all can be
 * reached at once, without a script too.
 */
export function QuoteList({ quotes, rows, showRows }: QuoteListProps) {
  const list = useRef<HTMLOListElement>(null)
  const restCount = Math.max(0, quotes.length - rows)
  const shown = useFirstScreen(quotes.slice(0, rows), 6)
  const readOnAt = useRef<number>(undefined)
  useEffect(() => {
    // The button is below the new rows now, or gone: reading goes on where it stopped.
    const row = readOnAt.current === undefined ? undefined : list.current?.children[readOnAt.current]
    readOnAt.current = undefined
    row?.querySelector<HTMLElement>('a')?.focus()
  })
  return (
    <>
      <ol className="border-t border-ink" role="list" ref={list}>
        {shown.map((quote) => (
          <QuoteRow key={quote.id} quote={quote} />
        ))}
      </ol>
      {restCount > 0 && (
        <div className="grid justify-items-start gap-4 pt-4 text-sm text-ink-2">
          <p>{words.shownOf(rows, quotes.length)}</p>
          <Button
            className="needs-script"
            onClick={() => {
              readOnAt.current = rows
              showRows(rows + rowsAtFirst)
            }}
          >
            {words.more(Math.min(restCount, rowsAtFirst))}
          </Button>
          <nav aria-label={words.restByNumber}>
            <p className="label">{words.restByNumber}</p>
            {/* Only the whole list after the first rows is as it was written. */}
            <Written key={`${quotes.length} ${rows}`}>
              <Numbers quotes={quotes.slice(rows)} />
            </Written>
          </nav>
        </div>
      )}
    </>
  )
}

function Numbers({ quotes }: { quotes: readonly LinkedQuote[] }) {
  return (
    <Slices
      items={quotes}
      size={100}
      className="mt-2 [--skipped-height:45rem] md:pointer-fine:mt-3 md:pointer-fine:[--skipped-height:13rem]"
    >
      {(some) => (
        <ul role="list" className="flex flex-wrap gap-1 md:pointer-fine:gap-3">
          {some.map((quote) => (
            <li key={quote.id}>
              <QuoteBox quote={quote} />
            </li>
          ))}
        </ul>
      )}
    </Slices>
  )
}
