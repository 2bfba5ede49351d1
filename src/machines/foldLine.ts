const encoder = new TextEncoder()
const longestLine = 75

/** Folds a content line of iCalendar after at most 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > longestLine) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += length
  }
  return lines.join('\r\n')
}
