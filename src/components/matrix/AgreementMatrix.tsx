import { mostAgreements } from '../../article/firstPart.ts'
import { groupBySide } from '../../article/groupBySide.ts'
import type { LinkedAgreement, LinkedArticle, LinkedSpeaker } from '../../article/linkArticle.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import { SideMark } from '../SideMark.tsx'
import { SpeakerLink } from '../SpeakerLink.tsx'

/** As many columns fit a narrow phone; more scroll sideways. */
const mostThatFit = 4

interface AgreementMatrixProps {
  article: LinkedArticle
  /** The id of the agreement that the page is about. */
  highlighted?: string
  /** Who gets a row: without it, everyone who touched an agreement. */
  speakers?: readonly LinkedSpeaker[]
}

/** Who spoke of which agreement: speakers down, agreements across, numbers of quotes in the cells. */
export function AgreementMatrix({ article, highlighted, speakers }: AgreementMatrixProps) {
  const touching = article.quotes.filter((quote) => quote.agreements.length > 0)
  const touched = new Set(touching.map(({ speaker }) => speaker))
  const rows = speakers ?? article.speakers.filter((speaker) => touched.has(speaker))
  // Of more agreements than a table can compare only those that its speakers touched.
  const agreements =
    article.digest.agreementCount <= mostAgreements
      ? article.agreements
      : article.agreements.filter(
          ({ id, quotes }) => id === highlighted || quotes.some(({ speaker }) => rows.includes(speaker)),
        )
  if (agreements.length === 0 || rows.length === 0) return null
  const table = (
    <table className="agreement-matrix">
      <caption className="sr-only">{words.matrixCaption}</caption>
      <MatrixHead agreements={agreements} highlighted={highlighted} />
      {groupBySide(rows, ({ side }) => side).map(({ side, records }) => (
        <tbody key={side?.id ?? ''}>
          {records.map((speaker) => (
            <MatrixRow key={speaker.id} speaker={speaker} agreements={agreements} highlighted={highlighted} />
          ))}
        </tbody>
      ))}
    </table>
  )
  return (
    <>
      {agreements.length > mostThatFit ? (
        <div className="matrix-scroll" role="region" aria-label={words.matrixCaption} tabIndex={0}>
          {table}
        </div>
      ) : (
        table
      )}
      <MatrixLegend quotes={touching.filter(({ speaker }) => rows.includes(speaker))} />
    </>
  )
}

interface MatrixRowProps {
  speaker: LinkedSpeaker
  agreements: readonly LinkedAgreement[]
  highlighted: string | undefined
}

function MatrixRow({ speaker, agreements, highlighted }: MatrixRowProps) {
  return (
    <tr>
      <th scope="row">
        <span className="flex items-center gap-2 max-md:pr-1">
          <SideMark side={speaker.side} size="s" />{' '}
          <SpeakerLink
            className="name inline-flex min-h-tap min-w-tap items-center leading-tight"
            speaker={speaker}
            isShort
          />
        </span>
      </th>
      {agreements.map((agreement) => (
        <MatrixCell
          key={agreement.id}
          agreement={agreement}
          speaker={speaker}
          isHighlighted={agreement.id === highlighted}
        />
      ))}
    </tr>
  )
}
