import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { QuoteText } from '../../components/QuoteText.tsx'
import { attributionOf } from '../../head/describeQuote.ts'
import { quotePath } from '../../paths.ts'
import { permalinkOf } from '../../sharing/permalinkOf.ts'
import { siteBase } from '../../siteBase.ts'
import { kinds } from '../../strings/start.ts'
import { story } from '../../strings/story.ts'

/** What the reference marks name, at the end of the printed story. On the screen they are links, and there is nothing. */
export function StoryNotes({ article }: { article: LinkedArticle }) {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    // The browser lays the page out for paper as soon as the event has been handled.
    addEventListener('beforeprint', () => flushSync(() => setIsPrinting(true)), controller)
    addEventListener('afterprint', () => setIsPrinting(false), controller)
    return () => controller.abort()
  }, [])
  if (!isPrinting) return null
  return (
    <section className="hidden pt-7 print:block" aria-labelledby="notes-heading">
      <h2 className="section-heading" id="notes-heading">
        {story.notes}
      </h2>
      <ol role="list">
        {article.quotes.map((quote) => (
          <li
            key={quote.id}
            className="grid grid-cols-[3em_1fr] border-t border-line py-2 text-sm leading-relaxed print:break-inside-avoid"
          >
            <span>〔{quote.numeral}〕</span>
            <div>
              <p>
                {attributionOf(quote.speaker)}・{kinds[quote.kind]}
              </p>
              <p>
                <QuoteText quote={quote} isInsideLink />
              </p>
              <p className="text-ink-3">{permalinkOf(quotePath(quote.id), siteBase, location.href)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
