import { cutSentences } from '../article/cutSentences.ts'
import { quoteKinds } from '../article/richText.ts'
import { kinds } from '../strings/start.ts'

/** A sentence as it is spoken, and where it stands. */
export interface Sentence {
  text: string
  /** The words on the page. None for what is only said. */
  range?: Range
}

const blocks = 'p, li, h1, h2, h3, h4, dt, dd, blockquote'
/** Reference marks, signs and controls, which nobody reads out, and what is said at another place. */
const silent =
  'rp, svg, button, .cite, .sr-only, [role="group"], [role="img"], [aria-hidden="true"], [data-attribution]'

/** What is spoken of a letter (UTF-16 code unit), and where it stands. */
interface Letter {
  spoken: string
  node: Text
  offset: number
}

/**
 * The sentences of a part of a page in reading order. Of a word with its reading only the reading is spoken. Who is
 * quoted, and how (`data-attribution`), is said before the words of a `blockquote` beside it.
 */
export function listSentences(root: Element): Sentence[] {
  const sentences: Sentence[] = []
  let block: Element | undefined
  let letters: Letter[] = []
  const endBlock = () => {
    sentences.push(...sentencesOf(letters))
    letters = []
  }
  for (const node of textNodes(root)) {
    const own = node.parentElement?.closest(blocks) ?? root
    if (own !== block) {
      endBlock()
      const attribution = own.closest('blockquote')?.parentElement?.querySelector('[data-attribution]')
      if (attribution && !block?.closest('blockquote')) sentences.push({ text: prefaceOf(attribution) })
      block = own
    }
    letters.push(...lettersOf(node))
  }
  endBlock()
  return sentences
}

function sentencesOf(letters: readonly Letter[]): Sentence[] {
  let end = 0
  return cutSentences(letters.map(({ spoken }) => spoken).join('')).flatMap((text) => {
    const [first, last] = [letters[end], letters[end + text.length - 1]]
    end += text.length
    if (text.trim() === '' || !first || !last) return []
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    return [{ text: text.trim(), range }]
  })
}

function textNodes(root: Element, left = silent): Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(left)) nodes.push(node)
  return nodes
}

/** A reading is spoken in place of the word that it is set over. */
function lettersOf(node: Text): Letter[] {
  const ruby = node.parentElement?.closest('ruby')
  if (!ruby) return node.data.split('').map((spoken, offset) => ({ spoken, node, offset }))
  const [word] = textNodes(ruby, 'rt, rp')
  if (!word || !node.parentElement?.closest('rt')) return []
  const last = word.length - 1
  return node.data.split('').map((spoken, index) => ({ spoken, node: word, offset: Math.min(index, last) }))
}

/** Who, and how the statement is quoted, without the way to its page. */
function prefaceOf(attribution: Element): string {
  const statement = attribution.closest<HTMLElement>('[data-kind]')
  const kind = quoteKinds.find((one) => one === statement?.dataset['kind'])
  const parts = textNodes(attribution, 'rp, svg, [aria-hidden="true"], [role="img"], a:not(.name)')
    .filter(({ parentElement }) => parentElement?.closest('[data-kind]') === statement)
    .map(({ data }) => data.trim())
    .filter((text) => text !== '')
  return `${(kind ? [...parts, kinds[kind]] : parts).join('、')}。`
}
