import { Fragment, type ReactNode } from 'react'
import { useHitPieces } from './SearchedWords.ts'

const numberWithUnit =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*(?:時間|週間|[かカヶ]月|番目|項目|[\p{Script=Han}％%]|\p{Script=Katakana}{1,5}))/u

/** Running text, numbers kept with their units, with what was searched for marked. */
export function RunningText({ text }: { text: string }) {
  return useHitPieces(text).map((piece, index) => {
    const content = <UnbrokenNumbers text={piece.text} />
    return piece.isHit ? <mark key={index}>{content}</mark> : <Fragment key={index}>{content}</Fragment>
  })
}

interface UnbrokenNumbersProps {
  text: string
  /** How each part is set. */
  set?: (part: string) => ReactNode
}

/** A number keeps its unit on its line (JLREQ 分割禁止). */
export function UnbrokenNumbers({ text, set = (part) => part }: UnbrokenNumbersProps) {
  return text.split(numberWithUnit).map((part, index) =>
    index % 2 === 1 ? (
      <span className="whitespace-nowrap" key={index}>
        {set(part)}
      </span>
    ) : (
      <Fragment key={index}>{set(part)}</Fragment>
    ),
  )
}
