import type { SourceParagraph } from '../article/schema.ts'
import { evidenceLabel } from '../strings.ts'
import { EvidenceText } from './EvidenceText.tsx'

/** What a whole page rests on, as a line at its end. */
export function EvidenceLine({ evidence }: { evidence: readonly SourceParagraph[] }) {
  return (
    <dl className="evidence-line">
      <dt className="label">{evidenceLabel}</dt>
      <dd>
        <EvidenceText evidence={evidence} />
      </dd>
    </dl>
  )
}
