/** Behind the last mark that ends a sentence (JLREQ cl-04, cl-06). */
const ends = /(?<=[。．！？‼⁇⁈⁉])(?![。．！？‼⁇⁈⁉」』）])/u

/** The sentences of a Japanese text, each with its full stop. None ends inside brackets. */
export function cutSentences(text: string): string[] {
  const sentences: string[] = []
  let sentence = ''
  for (const piece of text.split(ends)) {
    sentence += piece
    const count = (brackets: RegExp) => sentence.match(brackets)?.length ?? 0
    if (count(/[「『（]/gu) > count(/[」』）]/gu)) continue
    sentences.push(sentence)
    sentence = ''
  }
  return [...sentences, sentence].filter((one) => one !== '')
}
