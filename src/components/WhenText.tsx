import type { LinkedWhen } from '../article/linkArticle.ts'
import { formatWhen } from '../article/formatWhen.ts'

/** When something was said or happened. A `<time>` only where the day is exact. */
export function WhenText({ when, hasYear = true }: { when: LinkedWhen; hasYear?: boolean }) {
  const { text, datetime } = formatWhen(when, { year: hasYear })
  return datetime === undefined ? text : <time dateTime={datetime}>{text}</time>
}
