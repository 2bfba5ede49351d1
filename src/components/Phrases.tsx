import { Fragment, use, type ReactNode } from 'react'
import { cutPhrases, type PhrasePiece } from '../article/cutPhrases.ts'
import { ArticleContext } from './ArticleContext.ts'
import { TateChuYoko } from './TateChuYoko.tsx'

interface PhrasesProps {
  text: string
  /** Set the text for a vertical line: one or two digits upright side by side. */
  isVertical?: boolean
}

/**
 * Display-size text whose lines break between phrases (文節), in every engine. Text that the build has not cut is left
 * to `word-break: auto-phrase` where that is known.
 */
export function Phrases({ text, isVertical = false }: PhrasesProps) {
  const [pieces = []] = usePhrases([text]) ?? []
  if (pieces.length === 0) return isVertical ? <TateChuYoko text={text} /> : text
  return (
    <span className="break-keep">
      <PhrasePieces pieces={pieces} isVertical={isVertical} />
    </span>
  )
}

/** The pieces of a run inside an element of class `break-keep`. A `wbr` leaves no trace in copied text or in a search. */
export function PhrasePieces({
  pieces,
  isVertical,
}: {
  pieces: readonly PhrasePiece[]
  isVertical: boolean
}): ReactNode {
  return pieces.map(({ text, breaks, isLong }, index) => {
    const content = isVertical ? <TateChuYoko text={text} /> : text
    return (
      <Fragment key={index}>
        {breaks && <wbr />}
        {isLong ? <span className="break-phrase">{content}</span> : content}
      </Fragment>
    )
  })
}

/** The phrases of each run of a text, if the build has cut it. */
export function usePhrases(runs: readonly string[]): PhrasePiece[][] | undefined {
  const lengths = use(ArticleContext)?.phrases.get(runs.join(''))
  return lengths && cutPhrases(runs, lengths)
}
