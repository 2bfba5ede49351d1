import { Link } from 'react-router'
import type { LinkedQuote } from '../article/linkArticle.ts'
import { quotePath } from '../paths.ts'
import { agreements as words } from '../strings/agreements.ts'
import { kinds } from '../strings/start.ts'
import { tw } from './ui/tw.ts'

/** The look of the box: filled = direct, outlined = mixed, dashed = indirect (`data-kind`). */
export const quoteBoxLook = tw`inline-grid place-items-center border-[1.5px] border-ink-2 text-sm leading-none tabular-nums direct:border-ink direct:bg-ink direct:text-paper direct:keep-colors indirect:border-dashed`

interface QuoteBoxProps {
  quote: LinkedQuote
  /** Names the speaker too, to readers who do not see who speaks around it. */
  hasSpeaker?: boolean
}

/** The number of a quote in a small box that leads to it. */
export function QuoteBox({ quote: { id, numeral, kind, speaker }, hasSpeaker = false }: QuoteBoxProps) {
  const name = words.cell(numeral, kinds[kind])
  return (
    <Link
      className={`${quoteBoxLook} tap min-h-tap min-w-tap no-underline hover:outline-2 hover:outline-offset-1 hover:outline-ink md:pointer-fine:min-h-8 md:pointer-fine:min-w-8`}
      data-kind={kind}
      to={quotePath(id)}
      aria-label={hasSpeaker ? `${name} ${speaker.shortName}` : name}
    >
      {numeral}
    </Link>
  )
}
