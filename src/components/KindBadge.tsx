import type { QuoteKind } from '../article/richText.ts'
import { kinds } from '../strings.ts'

/** How the quote gives the words: 直接 (filled), 一部直接 (outlined), 要旨 (dashed). */
export function KindBadge({ kind }: { kind: QuoteKind }) {
  return (
    <span className="kind-badge" data-kind={kind}>
      {kind === 'direct' && <span aria-hidden="true">「」</span>} {kinds[kind]}
    </span>
  )
}
