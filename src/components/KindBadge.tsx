import type { QuoteKind } from '../article/richText.ts'
import { kinds } from '../strings/start.ts'

/** How the quote gives the words: 直接 (filled), 一部直接 (outlined), 要旨 (dashed). */
export function KindBadge({ kind }: { kind: QuoteKind }) {
  return (
    <span
      data-kind={kind}
      className="inline-flex items-center gap-1 border border-ink px-2 py-1 font-gothic text-sm leading-none font-bold tracking-wider whitespace-nowrap keep-colors direct:bg-ink direct:text-paper indirect:border-dashed indirect:border-ink-2 indirect:text-ink-2"
    >
      {kind === 'direct' && <span aria-hidden="true">「」</span>} {kinds[kind]}
    </span>
  )
}
