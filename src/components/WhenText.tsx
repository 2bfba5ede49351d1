import type { LinkedWhen } from '../article/linkArticle.ts'
import { formatWhen } from '../article/formatWhen.ts'
import { Hits } from './Hits.tsx'

/** When something was said or happened. A `<time>` only where the day is exact. */
export function WhenText({ when, hasYear = true }: { when: LinkedWhen; hasYear?: boolean }) {
  const { text, datetime } = formatWhen(when, { year: hasYear })
  const content = <Hits text={text} />
  return datetime === undefined ? content : <time dateTime={datetime}>{content}</time>
}
