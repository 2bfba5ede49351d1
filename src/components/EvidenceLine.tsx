import type { SourceParagraph } from '../article/schema.ts'
import { evidenceLabel } from '../strings/quotePage.ts'
import { EvidenceText } from './EvidenceText.tsx'

/** What a whole page rests on, as a line at its end. */
export function EvidenceLine({ evidence }: { evidence: readonly SourceParagraph[] }) {
  return (
    <dl className="mt-8 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-t border-line pt-3 text-sm leading-relaxed text-ink-2">
      <dt className="label">{evidenceLabel}</dt>
      <dd className="flex flex-wrap gap-x-5">
        <EvidenceText evidence={evidence} />
      </dd>
    </dl>
  )
}
