import { UnbrokenNumbers } from './RunningText.tsx'
import { cutTateChuYoko } from '../typesetting/cutTateChuYoko.ts'

/** Text in a vertical line, with what stands upright in one square (JLREQ 縦中横). */
export function TateChuYoko({ text }: { text: string }) {
  return <UnbrokenNumbers text={text} set={combine} />
}

function combine(text: string) {
  return cutTateChuYoko(text).map((piece, index) =>
    piece.isCombined ? (
      <span className="tcy" key={index}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}
