import { Link } from 'react-router'
import { fitsMatrix } from '../../article/firstPart.ts'
import { Rest } from '../../components/Rest.tsx'
import { MentionList } from '../../components/matrix/MentionList.tsx'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { buttonLook } from '../../components/ui/Button.tsx'
import { AgreementList } from '../../components/AgreementList.tsx'
import { AgreementMatrix } from '../../components/matrix/AgreementMatrix.tsx'
import { AgreementWords } from './AgreementWords.tsx'
import { AgreementsLede } from './AgreementsLede.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { agreementsPath, storyPath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { notFound } from '../../strings/notFound.ts'
import { heads } from '../../strings/start.ts'
import type { PageProps } from '../PageProps.ts'

/** All agreements, and who spoke of which. */
export function AgreementsPage({ article }: PageProps) {
  const { agreements, digest } = article
  return (
    <div className="wrap">
      <TitleBlock title={<Phrases text={heads.agreements.title(agreements.length)} />}>
        <AgreementsLede agreements={agreements} />
      </TitleBlock>
      {agreements.length > 0 ? (
        <AgreementList agreements={agreements} layout="page">
          {(agreement) => <AgreementWords agreement={agreement} />}
        </AgreementList>
      ) : (
        <Link className={buttonLook.plain} to={storyPath}>
          {notFound.toStory}
        </Link>
      )}
      {digest.mentions.length > 0 && (
        <section className="pt-12 print:pt-7" aria-labelledby="matrix-heading">
          <h2 className="section-heading" id="matrix-heading">
            {words.matrix}
          </h2>
          {fitsMatrix(digest) ? <AgreementMatrix article={article} /> : <Rest of={MentionList} />}
        </section>
      )}
      <FormerPlaces article={article} page="agreements" />
      <PageFoot article={article} path={agreementsPath} title={heads.agreements.title(agreements.length)} />
    </div>
  )
}
