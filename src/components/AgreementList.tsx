import type { ReactNode } from 'react'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { AgreementRow } from './AgreementRow.tsx'

interface AgreementListProps {
  agreements: readonly LinkedAgreement[]
  /** page: a ruled grid under the page title. story: rows inside a section. */
  layout?: 'story' | 'page'
  /** What each row has besides. */
  children?: (agreement: LinkedAgreement) => ReactNode
}

/** The agreements in order, each with its text and with who spoke of it. */
export function AgreementList({ agreements, layout = 'story', children }: AgreementListProps) {
  return (
    <ol
      className={`border-t border-ink ${layout === 'page' ? 'md:grid md:grid-cols-2 md:border-b' : ''}`}
      role="list"
    >
      {agreements.map((agreement) => (
        <AgreementRow key={agreement.id} agreement={agreement} layout={layout}>
          {children?.(agreement)}
        </AgreementRow>
      ))}
    </ol>
  )
}
