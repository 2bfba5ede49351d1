import { Fragment } from 'react'
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

/** A number keeps its unit on its line (JLREQ 分割禁止). */
function UnbrokenNumbers({ text }: { text: string }) {
  const parts = text.split(numberWithUnit)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span className="whitespace-nowrap" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
