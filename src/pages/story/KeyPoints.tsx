import { toKanjiNumber } from '../../article/formatDate.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { keyPointsFragment, pointFragment } from '../../paths.ts'
import { story } from '../../strings.ts'
import { FormerIds } from '../../components/FormerIds.tsx'
import { SideNote } from './SideNote.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

/** The story in a few sentences, each with the quotes it rests on, and beside them how to read their numbers. */
export function KeyPoints({ article }: { article: LinkedArticle }) {
  const [example] = article.quotes
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
      {example && (
        <div className="note-column">
          <SideNote title={story.citesTitle}>{story.cites(example.numeral)}</SideNote>
        </div>
      )}
    </section>
  )
}
