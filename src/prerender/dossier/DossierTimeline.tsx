import { Fragment } from 'react'
import type { LinkedArticle, LinkedEvent } from '../../article/linkArticle.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { dossier as words } from '../../strings/dossier.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

/** Every event with the people and sides at it, its statements and evidence. */
export function DossierTimeline({ article }: { article: LinkedArticle }) {
  return (
    <ol className="records">
      {article.events.map((event) => (
        <DossierEvent key={event.id} event={event} />
      ))}
    </ol>
  )
}

function DossierEvent({ event }: { event: LinkedEvent }) {
  const {
    when,
    title,
    shortTitle,
    place,
    duration,
    sides,
    participants,
    uninvited,
    summary,
    quotes,
    evidence,
  } = event
  const people = participants.map(({ name }) => name).join('、')
  const absent = uninvited.map(({ name }) => name).join('、')
  return (
    <li>
      <p className="when">
        <WhenText when={when} /> {place && <span>{place}</span>} {duration && <span>{duration}</span>}
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
      {people && <p className="note">{words.people(people)}</p>}
      {absent && <p className="note">{words.absent(absent, shortTitle)}</p>}
      <p className="note">
        {quotes.map((quote) => (
          <Fragment key={quote.id}>
            <a href={`#${quoteAnchor(quote)}`}>{quoteWords.label(quote.numeral)}</a>{' '}
          </Fragment>
        ))}
        <EvidenceText evidence={evidence} />
      </p>
    </li>
  )
}
