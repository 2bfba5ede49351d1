import { notStated } from '../../strings/quotePage.ts'

/** A fact, or the note that the source does not state it. */
export function StatedText({ text }: { text: string | undefined }) {
  return text === undefined ? <span className="not-stated">{notStated}</span> : text
}
