import { Link } from 'react-router'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { quotePath } from '../../paths.ts'
import { story } from '../../strings/story.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'

/** One short quotation per side, set vertically, in the order of the sides from right to left. */
export function Voices({ article }: { article: LinkedArticle }) {
  if (article.voices.length === 0) return null
  return (
    <section className="story-voices" aria-label={story.voices(article.voices.length)}>
      <ul role="list">
        {article.voices.map(({ quote, words }) => (
          <li key={quote.id}>
            <Link to={quotePath(quote.id)}>
              <SideMark side={quote.speaker.side} />{' '}
              <span className="words">
                <ArticleWords>
                  <Phrases text={`「${words}」`} isVertical />
                </ArticleWords>
              </span>{' '}
              <span className="name">
                {quote.speaker.shortName}{' '}
                {quote.speaker.shortRole && <span className="role">{quote.speaker.shortRole}</span>}{' '}
                <Icon name="forward" look="row" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
