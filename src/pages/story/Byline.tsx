import type { LinkedArticle } from '../../article/linkArticle.ts'
import { SourceLine } from '../../components/SourceLine.tsx'
import { quote } from '../../strings/start.ts'
import { story } from '../../strings/story.ts'

/** What the story rests on, and how many statements that holds. */
export function Byline({ article }: { article: LinkedArticle }) {
  const { kinds, storyLength = 0 } = article.digest
  const { direct, mixed, indirect } = kinds
  const minutesAt = (charactersPerMinute: number) =>
    Math.max(1, Math.round(storyLength / charactersPerMinute))
  return (
    <div className="flex flex-wrap gap-x-6 border-b border-line pt-1 pb-2 text-sm text-ink-2 lg:border-y">
      <SourceLine article={article} />
      <p className="pt-1 leading-relaxed">
        {story.quotesOf(article.digest.quoteCount, quote.tally(direct, mixed, indirect))}
      </p>
      {storyLength > 0 && <p className="pt-1">{story.readingTime(minutesAt(600), minutesAt(400))}</p>}
    </div>
  )
}
