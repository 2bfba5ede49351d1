import { Link } from 'react-router'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreementFragment, agreementPath } from '../paths.ts'
import { agreements as words, nav } from '../strings.ts'
import { AgreementSideCounts } from './AgreementSideCounts.tsx'
import { FormerIds } from './FormerIds.tsx'
import { Icon } from './ui/Icon.tsx'
import { Phrases } from './Phrases.tsx'
import { TextSpans } from './TextSpans.tsx'

interface AgreementCardProps {
  agreement: LinkedAgreement
  headingLevel: 'h2' | 'h3'
}

/** An agreement in the list: its number large, what was agreed, and the way to how each side tells it. */
export function AgreementCard({ agreement, headingLevel: Heading }: AgreementCardProps) {
  const { id, numeral, title, text, parties } = agreement
  return (
    <li className="agreement-card" id={agreementFragment(id)}>
      <FormerIds kind="agreement" id={id} />
      <p className="agreement-number">
        <span className="mb-2 block pt-1 font-gothic label leading-none">{nav.agreements}</span>
        {numeral}
      </p>
      <Heading className="block-heading">
        <Link to={agreementPath(id)}>
          <Phrases text={title} />
        </Link>
      </Heading>
      <p className="text">
        <TextSpans text={text} />
      </p>
      <AgreementSideCounts agreement={agreement} />
      <Link className="more-link" to={agreementPath(id)}>
        {words.compare(parties.length)}
        <span className="sr-only">：{title}</span>
        <Icon name="forward" />
      </Link>
    </li>
  )
}
