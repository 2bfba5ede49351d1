/** Letters from Latin to Cyrillic, digits and their signs, which lie on their side in a vertical line (and what ends 1️⃣). */
const sideways = /([\p{Me}\ufe0f!-~À-ÖØ-öø-ӿ]+)/u

/** A piece of a text; combined: upright in one square of a vertical line. */
export interface TateChuYokoPiece {
  text: string
  isCombined: boolean
}

/**
 * Cuts a text for a vertical line (JLREQ 2.3.2 and 3.2.5, 縦中横): numbers of one or two digits, % and up to two ! or ?
 * stand upright side by side, initials of up to four letters one by one. Longer words and numbers lie on their side.
 */
export function cutTateChuYoko(text: string): TateChuYokoPiece[] {
  const pieces: TateChuYokoPiece[] = []
  for (const word of text.split(sideways)) {
    const [, number, sign, initials] = /^(?:(\d{1,2})?(%|[!?]{1,2})?|([A-Z]{1,4}))$/.exec(word) ?? []
    const upright = [number, sign, ...(initials ?? '')].filter((part) => part !== undefined)
    const last = pieces.at(-1)
    if (upright.length > 0) pieces.push(...upright.map((part) => ({ text: part, isCombined: true })))
    else if (last && !last.isCombined) last.text += word
    else if (word !== '') pieces.push({ text: word, isCombined: false })
  }
  return pieces
}
