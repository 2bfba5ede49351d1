import type { LinkedAgreement } from '../article/linkArticle.ts'
import { AgreementCard } from './AgreementCard.tsx'

interface AgreementListProps {
  agreements: readonly LinkedAgreement[]
  /** page: a ruled grid under the page title. story: rows inside a section. */
  layout?: 'story' | 'page'
}

/** The agreements in order, each with its text and with who spoke of it. */
export function AgreementList({ agreements, layout = 'story' }: AgreementListProps) {
  return (
    <ol className="agreement-list" data-layout={layout} role="list">
      {agreements.map((agreement) => (
        <AgreementCard
          key={agreement.id}
          agreement={agreement}
          // A section of the story has its own h2 above; on the page of agreements the h1 is right above.
          headingLevel={layout === 'page' ? 'h2' : 'h3'}
        />
      ))}
    </ol>
  )
}
