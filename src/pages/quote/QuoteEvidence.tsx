import { Link } from 'react-router'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { paragraphPath } from '../../paths.ts'
import { RunningText } from '../../components/RunningText.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { quoteContext as words } from '../../strings/quoteContext.ts'
import { evidenceOf } from '../../strings/quotePage.ts'

interface QuoteEvidenceProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** 根拠: the paragraphs of the source that a quote rests on, each with the paragraphs of the story that rest on it too. */
export function QuoteEvidence({ article, quote }: QuoteEvidenceProps) {
  const { retellings } = article.digest
  const isRetold = quote.evidence.some(({ id }) => retellings.some(({ source }) => source === id))
  return (
    <section className="border-t border-ink pt-3 md:col-span-full" aria-labelledby="evidence-heading">
      <h2 className="block-heading" id="evidence-heading">
        {words.evidence}
      </h2>
      <p className="max-w-prose text-sm leading-relaxed text-ink-2">{words.evidenceNote(isRetold)}</p>
      <ul role="list" className="mt-3">
        {quote.evidence.map(({ id, number, about }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 border-t border-line py-1">
            <span>{evidenceOf(number, about)}</span>
            {retellings
              .filter(({ source }) => source === id)
              .map(({ heading, place, paragraph }) => (
                <Link key={paragraph} className="more-link print:inline-flex" to={paragraphPath(paragraph)}>
                  <span>
                    <RunningText text={words.retelling(heading, place)} />
                  </span>
                  <Icon name="forward" />
                </Link>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
