const directional =
  /[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const [firstStrongIsolate, popIsolate] = ['\u2068', '\u2069']
const isolates = /[\u2066-\u2069]/

/**
 * A piece of text that leaves the direction of the words around it alone (UAX #9): isolated when it has a direction or
 * controls of its own, what it opens closed, and a closing mark of its own that opens nothing left out. Other text stays
 * as it is.
 */
export function isolateBidi(text: string): string {
  if (!directional.test(text)) return text
  let open = 0
  let balanced = ''
  for (const character of text) {
    if (isolates.test(character)) {
      if (character === popIsolate && open === 0) continue
      open += character === popIsolate ? -1 : 1
    }
    balanced += character
  }
  // The end of an isolate also ends the embeddings and overrides inside it.
  return firstStrongIsolate + balanced + popIsolate.repeat(open + 1)
}
