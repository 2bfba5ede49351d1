import type { LinkedQuote } from '../../article/linkArticle.ts'
import { KindBadge } from '../../components/KindBadge.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** Who, how and when in one line above the words, for windows so low that the facts below them are out of sight. */
export function QuoteInBrief({ quote: { speaker, kind, when } }: { quote: LinkedQuote }) {
  return (
    <p className="mt-1 hidden basis-full flex-wrap items-center gap-x-3 brief:flex briefest:contents">
      <b>{speaker.shortName}</b>
      <KindBadge kind={kind} />
      <span>
        <WhenText when={when} />
      </span>
    </p>
  )
}
