import { toKanjiNumber } from '../../article/formatDate.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { DossierText } from './DossierText.tsx'

/** The key points, numbered as on the story, and its figures. */
export function DossierKeyPoints({ article }: { article: LinkedArticle }) {
  return (
    <>
      <ol className="points">
        {article.keyPoints.map(({ id, text }, index) => (
          <li key={id}>
            <b aria-hidden="true">{toKanjiNumber(index + 1)}</b>
            <p>
              <DossierText text={text} />
            </p>
          </li>
        ))}
      </ol>
      {article.figures.length > 0 && (
        <dl className="outcomes">
          {article.figures.map(({ id, label, value, unit, note }) => (
            <div key={id}>
              <dt>
                {label}　{value}
                {unit}
              </dt>
              <dd>
                <DossierText text={note} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
