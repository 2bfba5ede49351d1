import type { LinkedAgreement, LinkedSide } from '../../article/linkArticle.ts'
import { AgreementHeader } from './AgreementHeader.tsx'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { AgreementMatrix } from '../../components/matrix/AgreementMatrix.tsx'
import { AgreementSides } from './AgreementSides.tsx'
import { EvidenceLine } from '../../components/EvidenceLine.tsx'
import { Neighbours, type Neighbour } from '../../components/ui/Neighbours.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { SideChips } from '../../components/SideChips.tsx'
import { useSideFilter } from '../../components/useSideFilter.ts'
import { sidesOf } from './sidesOf.ts'
import { agreementPath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import type { PageProps } from '../PageProps.ts'

/** One agreement: what was agreed, what each side says of it, and how it stands beside the others. */
export function AgreementPage({ article, mainEntity: agreement }: PageProps<LinkedAgreement>) {
  const { id, title, quotes, evidence } = agreement
  const { parties, others } = sidesOf(article, agreement)
  const sides = [...parties, ...others]
  const filter = useSideFilter(sides)
  const { chosen } = filter
  const isShown = (side: LinkedSide) => chosen.size === 0 || chosen.has(side.id)
  // Only those who spoke of this agreement: the excerpt of the page holds no others.
  const speakers = article.speakers.filter(
    (one) =>
      quotes.some(({ speaker }) => speaker === one) && (one.side ? isShown(one.side) : chosen.size === 0),
  )
  return (
    <article className="wrap">
      <AgreementHeader article={article} agreement={agreement} />
      {sides.length > 1 && (
        <div className="mt-6">
          <SideChips
            filter={filter}
            counts={sides.map((side) => ({
              side,
              count: quotes.filter(({ speaker }) => speaker.side === side).length,
            }))}
          />
        </div>
      )}
      <AgreementSides
        article={article}
        agreement={agreement}
        parties={parties.filter(isShown)}
        others={others.filter(isShown)}
        hasThirdParties={chosen.size === 0}
      />
      <EvidenceLine evidence={evidence} />
      {speakers.length > 0 && (
        <section className="pt-12 print:pt-7" aria-labelledby="matrix-heading">
          <h2 className="section-heading" id="matrix-heading">
            {article.agreements.length > 1 ? words.matrixWithOthers : words.matrix}
          </h2>
          <AgreementMatrix article={article} highlighted={id} speakers={speakers} />
        </section>
      )}
      <Neighbours label={words.neighbours} item={agreement} show={showNeighbour} />
      <PageFoot article={article} path={agreementPath(id)} title={title} />
    </article>
  )
}

function showNeighbour({ id, numeral, title }: LinkedAgreement): Neighbour {
  return {
    path: agreementPath(id),
    label: <span>{words.numbered(numeral)}</span>,
    text: (
      <ArticleWords>
        <Phrases text={title} />
      </ArticleWords>
    ),
  }
}
