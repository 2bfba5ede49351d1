/** @import { Article } from '../../src/article/schema.ts' */

const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const dayMs = 24 * 60 * 60 * 1000

/**
 * An article many times as large. All records of the one that is given stay, so that their pages can be compared with
 * themselves. Quotes, events, the story and the source grow with `times`; people, agreements, outcomes and sections with
 * its root, as the cast of a longer story does. The words are made up: pairs of characters of the article, in texts as
 * long as its own. The same input gives the same article.
 * @param {Article} article
 * @param {number} times
 * @returns {Article}
 */
export function growArticle(article, times) {
  const pick = pickerFrom(times)
  const pairs = JSON.stringify(article).match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2}/gu) ?? []
  const write = (/** @type {string} */ like) =>
    Array.from({ length: Math.ceil(like.length / 2) }, () => pick(pairs)).join('')
  const { speakers, agreements, outcomes, sections, events, quotes, source } = article
  const blocks = sections.flatMap((section) => section.blocks)
  /** @type {(name: string, list: readonly unknown[], factor?: number) => string[]} */
  const newIds = (name, list, factor = times) =>
    Array.from({ length: Math.round(list.length * (factor - 1)) }, (_, index) => `${name}-${index}`)
  const root = Math.sqrt(times)
  const ids = {
    speakers: newIds('speaker', speakers, root),
    agreements: newIds('agreement', agreements, root),
    outcomes: newIds('outcome', outcomes, root),
    sections: newIds('section', sections, root),
    blocks: newIds('paragraph', blocks),
    events: newIds('event', events),
    quotes: newIds('quote', quotes),
    paragraphs: newIds('source', source.paragraphs),
  }

  let cited = 0
  // Each in turn, so that the story leaves none out.
  const nextQuote = () => ids.quotes[cited++ % ids.quotes.length]
  /** @type {Record<string, () => string | undefined>} What the fields of a new record refer to. */
  const references = {
    speaker: () => pick(ids.speakers),
    participants: () => pick(ids.speakers),
    agreements: () => pick(ids.agreements),
    event: () => pick(ids.events),
    evidence: () => pick(ids.paragraphs),
    quote: nextQuote,
    quotes: nextQuote,
    announcedIn: nextQuote,
  }
  /**
   * A value like another: other words, other references. What is not Japanese (kinds, sides, outlets) stays.
   * @type {(like: unknown, key?: string) => unknown}
   */
  const vary = (like, key = '') => {
    if (typeof like === 'string') return references[key]?.() ?? (japanese.test(like) ? write(like) : like)
    if (Array.isArray(like)) return [...new Set(like.map((item) => vary(item, key)))]
    if (typeof like !== 'object' || like === null) return like
    const { type, text } = /** @type {{ type?: string, text?: string }} */ (like)
    if (type === 'ruby' || type === 'foreign') return like
    if (type === 'link') return write(text ?? '')
    if (type === 'speech') return { type, text: write(text ?? '') }
    return Object.fromEntries(Object.entries(like).map(([name, value]) => [name, vary(value, name)]))
  }
  /**
   * New records like those of a list.
   * @type {<T extends object>(list: readonly T[], ids: string[], fields?: (index: number) => Partial<T>) => T[]}
   */
  const more = (list, ids, fields) =>
    ids.map((id, index) => {
      const like = pick(list)
      const varied = /** @type {typeof like} */ (vary(like))
      const number = list.length + index + 1
      return {
        ...varied,
        ...('id' in like && { id }),
        ...('number' in like && { number }),
        ...fields?.(index),
      }
    })

  const firstDay = Date.parse(article.datePublished) - (ids.events.length / 2 + 10) * dayMs
  const dayOf = (/** @type {number} */ event) =>
    new Date(firstDay + (event / 2) * dayMs).toISOString().slice(0, 10)
  const newEvents = more(events, ids.events, (index) => ({
    phase: /** @type {const} */ ('before'),
    when: { date: dayOf(index) },
  }))
  const newQuotes = more(quotes, ids.quotes, (index) => {
    const event = Math.floor((index / ids.quotes.length) * ids.events.length)
    return { when: { date: dayOf(event) }, event: `event-${event}` }
  })
  const newBlocks = more(blocks, ids.blocks).filter(({ type }) => !['agreements', 'outcomes'].includes(type))
  const newSections = ids.sections.map((id, index) => ({
    id,
    heading: write(pick(sections).heading),
    blocks: newBlocks.filter((_, at) => at % ids.sections.length === index),
  }))
  return {
    ...article,
    source: { ...source, paragraphs: [...source.paragraphs, ...more(source.paragraphs, ids.paragraphs)] },
    speakers: [...speakers, ...more(speakers, ids.speakers)],
    outcomes: [...outcomes, ...more(outcomes, ids.outcomes)],
    agreements: [...agreements, ...more(agreements, ids.agreements)],
    events: [...newEvents, ...events],
    quotes: [...quotes, ...newQuotes],
    sections: [...sections, ...newSections],
  }
}

/**
 * Picks at random (mulberry32), and the same in every run.
 * @param {number} seed
 * @returns {<T>(list: readonly T[]) => T}
 */
function pickerFrom(seed) {
  let state = seed
  return (list) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const at = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * list.length)
    return /** @type {(typeof list)[number]} */ (list[at])
  }
}
