const numberWithUnit =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*(?:時間|週間|[かカヶ]月|番目|項目|[\p{Script=Han}％%]|\p{Script=Katakana}{1,5}))/u

/** Words of running text: a number keeps its unit on its line (JLREQ 分割禁止). */
export function Words({ text }: { text: string }) {
  const parts = text.split(numberWithUnit)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span className="nowrap" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
