/** An encoding in which a Japanese or European author may save a file. */
export type OtherEncoding = 'Shift_JIS' | 'EUC-JP' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252'

/** Text as bytes in an encoding other than UTF-8, without a byte order mark. Throws for a character that it lacks. */
export function encodeText(text: string, encoding: OtherEncoding): Uint8Array {
  const bytesOf = encoding.startsWith('UTF-16')
    ? (unit: string) => bytesOfUnit(unit, encoding)
    : tableOf(encoding)
  return Uint8Array.from(
    text.split('').flatMap((character) => {
      const bytes = bytesOf(character)
      if (!bytes) throw new Error(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}

function bytesOfUnit(unit: string, encoding: OtherEncoding): number[] {
  const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff]
  return encoding === 'UTF-16LE' ? [low, high] : [high, low]
}

/** The platform decodes every encoding but encodes UTF-8 only: the table is what it decodes, turned round. */
function tableOf(encoding: OtherEncoding): (character: string) => number[] | undefined {
  const decoder = new TextDecoder(encoding)
  const all = Array.from({ length: 256 }, (_, byte) => byte)
  const sequences = [
    ...all.map((byte) => [byte]),
    ...all.flatMap((lead) => all.map((trail) => [lead, trail])),
  ]
  const table = new Map<string, number[]>()
  for (const bytes of sequences) {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (character.length === 1 && !table.has(character)) table.set(character, bytes)
  }
  return (character) => table.get(character)
}
