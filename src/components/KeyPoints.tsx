import { toKanjiNumber } from '../article/formatDate.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { keyPointsFragment, pointFragment } from '../paths.ts'
import { story } from '../strings.ts'
import { FormerIds } from './FormerIds.tsx'
import { TextSpans } from './TextSpans.tsx'

/** The story in a few sentences, each with the quotes it rests on. */
export function KeyPoints({ article }: { article: LinkedArticle }) {
  return (
    <section className="story-section" id={keyPointsFragment} aria-labelledby="key-points-heading">
      <div className="text-column">
        <h2 className="section-heading" id="key-points-heading">
          {story.keyPoints}
        </h2>
        <ol className="key-points" role="list">
          {article.keyPoints.map(({ id, text }, index) => (
            <li key={id} id={pointFragment(id)}>
              <FormerIds kind="point" id={id} />
              <span className="number" aria-hidden="true">
                {toKanjiNumber(index + 1)}
              </span>
              <p>
                <TextSpans text={text} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
