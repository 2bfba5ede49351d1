import { Fragment } from 'react'
import { Link } from 'react-router'
import { quotePath } from '../paths.ts'
import { quote as words } from '../strings/start.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/**
 * A reference mark 〔06・07〕 (JLREQ 合印): each number leads to a quote that the words before rest on. Brackets and dots
 * are half an em wide, and a line may break after a dot.
 */
export function CiteMark({ ids }: { ids: readonly string[] }) {
  const { quotes } = useArticleOnScreen().byId
  const cited = ids.flatMap((id) => quotes.get(id) ?? [])
  if (cited.length === 0) return null
  return (
    <span className={`cite ${cited.length === 1 ? 'whitespace-nowrap' : ''}`}>
      {/* U+2060 ties the mark to the character before it. */}
      {'\u2060〔'}
      {cited.map(({ id, numeral }, index) => (
        <Fragment key={id}>
          {index > 0 && '・'}
          <Link to={quotePath(id)} aria-label={words.goTo(numeral)}>
            {numeral}
          </Link>
        </Fragment>
      ))}
      〕
    </span>
  )
}
