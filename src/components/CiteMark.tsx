import { Link } from 'react-router'
import { quotePath } from '../paths.ts'
import { quote as words } from '../strings.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/** A reference mark 〔06〕 (JLREQ 合印) that leads to the quote a sentence rests on. */
export function CiteMark({ id }: { id: string }) {
  const quote = useArticleOnScreen().byId.quotes.get(id)
  if (!quote) return null
  return (
    <>
      {/* U+2060 ties the mark to the character before it. */}
      {'\u2060'}
      <Link className="cite" to={quotePath(id)} aria-label={words.goTo(quote.numeral)}>
        〔{quote.numeral}〕
      </Link>
    </>
  )
}
