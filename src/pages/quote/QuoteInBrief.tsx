import type { LinkedQuote } from '../../article/linkArticle.ts'
import { KindBadge } from '../../components/KindBadge.tsx'

/** Who and how in one line above the words, for windows so low that the facts below them are out of sight. */
export function QuoteInBrief({ quote: { speaker, kind } }: { quote: LinkedQuote }) {
  return (
    <p className="hidden brief:contents">
      <b>{speaker.shortName}</b>
      <KindBadge kind={kind} />
    </p>
  )
}
