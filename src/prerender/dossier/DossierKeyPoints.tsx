import { toKanjiNumber } from '../../article/formatDate.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { DossierText } from './DossierText.tsx'

/** The key points, numbered as on the story. */
export function DossierKeyPoints({ article }: { article: LinkedArticle }) {
  return (
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
  )
}
