import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { quote as quoteWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

/** Every event with its statements and evidence. */
export function DossierTimeline({ article }: { article: LinkedArticle }) {
  return (
    <ol className="records">
      {article.events.map(({ id, when, title, place, sides, summary, quotes, evidence }) => (
        <li key={id}>
          <p className="when">
            <WhenText when={when} /> {place && <span>{place}</span>}
          </p>
          <h3>
            {sides.map((side) => (
              <SideMark key={side.id} side={side} />
            ))}{' '}
            <ArticleWords>{title}</ArticleWords>
          </h3>
          <p>
            <DossierText text={summary} />
          </p>
          <p className="note">
            {quotes.map((quote) => (
              <Fragment key={quote.id}>
                <a href={`#${quoteAnchor(quote)}`}>{quoteWords.label(quote.numeral)}</a>{' '}
              </Fragment>
            ))}
            <EvidenceText evidence={evidence} />
          </p>
        </li>
      ))}
    </ol>
  )
}
