import { ArticleWords } from './ArticleWords.tsx'
import { closingVoices } from '../article/closingVoices.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { quotePath } from '../paths.ts'
import { SideMark } from './SideMark.tsx'
import { LinkRow } from './ui/LinkRow.tsx'

/** A voice of each side, as far as the page brings them along: each leads to its quote. */
export function ClosingVoices({ article }: { article: LinkedArticle }) {
  return (
    <ul role="list" className="lg:grid lg:auto-cols-fr lg:grid-flow-col lg:gap-x-8">
      {closingVoices(article).map(({ quote, words }) => (
        <li key={quote.id} className="grid">
          <LinkRow to={quotePath(quote.id)} mark={<SideMark side={quote.speaker.side} />}>
            <span className="block own-words">
              <ArticleWords>{`「${words}」`}</ArticleWords>
            </span>
          </LinkRow>
        </li>
      ))}
    </ul>
  )
}
