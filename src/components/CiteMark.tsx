import { Link } from 'react-router'
import { quotePath } from '../paths.ts'
import { quote as words } from '../strings/start.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/** A reference mark 〔06〕 (JLREQ 合印) that leads to the quote a sentence rests on. */
export function CiteMark({ id }: { id: string }) {
  const quote = useArticleOnScreen().byId.quotes.get(id)
  if (!quote) return null
  return (
    <>
      {/* U+2060 ties the mark to the character before it. */}
      {'\u2060'}
      <Link
        className="relative mx-[0.18em] border-b border-line-2 px-[0.05em] pt-[0.2em] font-gothic text-sm font-normal tracking-normal whitespace-nowrap text-ink-2 tabular-nums no-underline after:absolute after:inset-x-0 after:-inset-y-3 hover:border-b-2 hover:text-ink"
        to={quotePath(id)}
        aria-label={words.goTo(quote.numeral)}
      >
        〔{quote.numeral}〕
      </Link>
    </>
  )
}
