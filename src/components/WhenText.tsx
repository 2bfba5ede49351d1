import { use } from 'react'
import type { LinkedWhen } from '../article/linkArticle.ts'
import { formatWhen } from '../article/formatWhen.ts'
import { ArticleContext } from './ArticleContext.ts'
import { Hits } from './Hits.tsx'

interface WhenTextProps {
  when: LinkedWhen
  /** Leave the year out where all dates of the article have the same. */
  isShort?: boolean
}

/** When something was said or happened. A `<time>` only where the day is exact. */
export function WhenText({ when, isShort = false }: WhenTextProps) {
  const year = !isShort || use(ArticleContext)?.digest.spansYears === true
  const { text, datetime } = formatWhen(when, { year })
  const content = <Hits text={text} />
  return datetime === undefined ? content : <time dateTime={datetime}>{content}</time>
}
