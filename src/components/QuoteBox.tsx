import { Link } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { quotePath } from '../paths.ts'
import { agreements as words, kinds } from '../strings.ts'

/** The number of a quote in a small box that leads to it: filled = direct, outlined = mixed, dashed = indirect. */
export function QuoteBox({ quote: { id, numeral, kind } }: { quote: LinkedQuote }) {
  return (
    <Link
      className="quote-box"
      data-kind={kind}
      to={quotePath(id)}
      aria-label={words.cell(numeral, kinds[kind])}
    >
      {numeral}
    </Link>
  )
}
