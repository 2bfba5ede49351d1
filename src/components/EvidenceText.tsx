import { Fragment } from 'react'
import type { SourceParagraph } from '../article/schema.ts'
import { evidenceOf } from '../strings/quotePage.ts'

/** The paragraphs of the source that something rests on, so that a reader can look them up there. */
export function EvidenceText({ evidence }: { evidence: readonly SourceParagraph[] }) {
  return evidence.map(({ id, number, about }, index) => (
    <Fragment key={id}>
      {index > 0 && ' '}
      <span className="block">{evidenceOf(number, about)}</span>
    </Fragment>
  ))
}
