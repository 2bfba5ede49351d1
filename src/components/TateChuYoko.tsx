/** Text in a vertical line: runs of one or two digits are set upright side by side (JLREQ 縦中横). */
export function TateChuYoko({ text }: { text: string }) {
  return text.split(/(?<!\d)(\d{1,2})(?!\d)/u).map((part, index) =>
    index % 2 === 1 ? (
      <span className="tcy" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
