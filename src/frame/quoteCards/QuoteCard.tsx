import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { useId, useLayoutEffect, useRef } from 'react'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { QuoteSummary } from './QuoteSummary.tsx'

interface QuoteCardProps {
  quote: LinkedQuote
  /** The mark that it belongs to. */
  link: HTMLAnchorElement
}

/** Between a card and the edge of the window, and between a card and its mark, in CSS pixels. */
const margin = 8
const gap = 6

/** A card beside a reference mark, never on it: below where there is room, else above. It also describes the mark. */
export function QuoteCard({ quote, link }: QuoteCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return undefined
    // Above everything else where the browser knows popovers; elsewhere it lies on the page all the same.
    if ('popover' in element) element.showPopover()
    link.setAttribute('aria-describedby', id)
    void place(element, link)
    return () => link.removeAttribute('aria-describedby')
  }, [link, id])
  return (
    <div
      className="fixed inset-auto top-0 left-0 z-30 m-0 w-88 max-w-[calc(100vw-1rem)] overflow-y-auto border border-ink bg-paper px-4 pt-3 text-ink print:hidden"
      popover="manual"
      role="group"
      aria-label={quoteWords.label(quote.numeral)}
      data-quote-card
      ref={card}
    >
      <div id={id}>
        {/* The mark leads there too, and stands in its place in the order. */}
        <QuoteSummary quote={quote} tabIndex={-1} />
      </div>
    </div>
  )
}

async function place(card: HTMLElement, link: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(link, card, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(gap),
      flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) => card.style.setProperty('max-height', `${availableHeight}px`),
      }),
    ],
  })
  card.style.setProperty('left', `${x}px`)
  card.style.setProperty('top', `${y}px`)
}
