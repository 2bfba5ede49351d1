import { foldText, searchWords } from './foldText.ts'
import { namesIn, withoutTitles } from './withoutTitles.ts'

/** A text that a record can be found by. */
export interface SearchField {
  /** As `spellingOf` makes it. */
  text: string
  /** How much it says about the record, from 0 to 1. */
  weight: number
}

/** A record that was found, and how well it fits. */
export interface SearchHit<T> {
  record: T
  score: number
}

/** What finds records by words. */
export interface SearchIndex<T> {
  /** Enters the records one by one, so that the first search need not wait for it. */
  prepare: () => Generator<void>
  /** The records that a search finds, best first; equally good ones in their order. */
  find: (query: string) => SearchHit<T>[]
}

interface Entry<T> {
  record: T
  /** By weight, the most first. */
  fields: readonly SearchField[]
}

/** Which entries hold a pair of letters, and how much the best of their fields with it weighs. */
interface Posting {
  entries: number[]
  weights: number[]
}

/**
 * An index of pairs of letters, which finds parts of words in Japanese, where nothing stands between words, and what is
 * spelled a little differently. A record fits by the pairs of the search that it holds, the rarer the better, and the
 * better the more its field says of it; then by whether a field holds the word as a whole, or is the word.
 */
export function makeSearchIndex<T>(
  records: readonly T[],
  fieldsOf: (record: T) => readonly SearchField[],
): SearchIndex<T> {
  const entries: Entry<T>[] = []
  const postings = new Map<string, Posting>()

  function* enterAll(): Generator<void> {
    for (const record of records) {
      const fields = fieldsOf(record).toSorted((a, b) => b.weight - a.weight)
      const entry = entries.push({ record, fields }) - 1
      for (const { text, weight } of fields)
        for (let at = 0; at + 1 < text.length; at++) {
          const pair = text.slice(at, at + 2)
          let posting = postings.get(pair)
          if (!posting) postings.set(pair, (posting = { entries: [], weights: [] }))
          if (posting.entries.at(-1) === entry) continue
          posting.entries.push(entry)
          posting.weights.push(weight)
        }
      yield
    }
  }
  const entering = enterAll()

  /** How well each record fits one word, from 0 to 2. */
  function findWord(word: string): Map<number, number> {
    return word.length === 1 ? findLetter(word) : findPairs(word)
  }

  function findLetter(letter: string): Map<number, number> {
    return new Map(
      entries.flatMap(({ fields }, entry) => {
        const best = fields.find(({ text }) => text.includes(letter))
        return best ? [[entry, best.weight + wholeWordScore(fields, letter)]] : []
      }),
    )
  }

  function findPairs(word: string): Map<number, number> {
    const pairs = [...new Set(pairsOf(word))]
    // A pair that nothing holds counts little: it may be a slip.
    const rarities = pairs.map((pair) =>
      Math.log(1 + records.length / (postings.get(pair)?.entries.length ?? 3)),
    )
    const whole = rarities.reduce((sum, rarity) => sum + rarity, 0)
    const held = new Map<number, number>()
    const weighted = new Map<number, number>()
    pairs.forEach((pair, index) => {
      const part = (rarities[index] ?? 0) / whole
      const posting = postings.get(pair)
      posting?.entries.forEach((entry, place) => {
        held.set(entry, (held.get(entry) ?? 0) + part)
        weighted.set(entry, (weighted.get(entry) ?? 0) + part * (posting.weights[place] ?? 0))
      })
    })
    const least = leastShare(word, pairs.length)
    const scores = new Map<number, number>()
    for (const [entry, share] of held)
      // A sum of parts may fall a little short of one.
      if (share > least - 1e-6)
        scores.set(entry, (weighted.get(entry) ?? 0) + wholeWordScore(entries[entry]?.fields ?? [], word))
    return scores
  }

  function findEvery(words: readonly string[]): Map<number, number> {
    const [first = new Map<number, number>(), ...others] = words.map((word) => {
      const scores = findWord(word)
      const name = withoutTitles(word)
      if (name !== word)
        for (const [entry, score] of findWord(name))
          scores.set(entry, Math.max(score * 0.9, scores.get(entry) ?? 0))
      return scores
    })
    const all = new Map<number, number>()
    for (const [entry, score] of first)
      if (others.every((scores) => scores.has(entry)))
        all.set(entry, others.reduce((sum, scores) => sum + (scores.get(entry) ?? 0), score) / words.length)
    return all
  }

  /** What fits the words as one, which pasted words often are, or else a run of letters of one alphabet: CBSニュース. */
  function findAny(words: readonly string[]): Map<number, number> {
    const joined = words.join('')
    const found = findWord(joined)
    if (found.size > 0 || words.length > 1) return found
    for (const run of joined.match(/[a-z]+|[^a-z]+/g) ?? [])
      for (const [entry, score] of findWord(run)) found.set(entry, (score * run.length) / joined.length)
    return found
  }

  return {
    *prepare() {
      yield* entering
    },
    find(query) {
      while (!entering.next().done);
      const words = namesIn(searchWords(query).map(spellingOf))
      const every = findEvery(words)
      const scores = every.size > 0 ? every : findAny(words)
      const best = Math.max(...scores.values())
      return [...scores]
        .filter(([, score]) => score >= best * leastOfBest)
        .toSorted(([a, one], [b, other]) => roughly(other) - roughly(one) || a - b)
        .flatMap(([entry, score]) => {
          const record = entries[entry]?.record
          return record === undefined ? [] : [{ record, score }]
        })
    },
  }
}

/** Scores that differ less count as equal. */
const roughly = (score: number) => Math.round(score * 10)

/** What fits less than this part of the best is no find but chance. */
const leastOfBest = 0.4

/**
 * The part of the pairs of a word that must be there: of a long text less, since words of it may be others; of Latin
 * letters more, since there are few; and a short word whole.
 */
function leastShare(word: string, pairs: number): number {
  if (/^[a-z]+$/.test(word)) return pairs <= 3 ? 1 : 0.65
  if (pairs <= 2) return 1
  // Of kana, too, there are few: らない is in many words.
  return /^[ァ-ヺ]+$/.test(word) ? 0.6 : Math.max(0.3, 0.6 - (pairs - 3) * 0.06)
}

function wholeWordScore(fields: readonly SearchField[], word: string): number {
  let best = 0
  for (const { text, weight } of fields) {
    // The fields come by weight: none that follows can be better.
    if (weight <= best) break
    const at = text.indexOf(word)
    if (at >= 0) best = Math.max(best, weight * (text === word ? 1 : 0.5 + 0.2 * (word.length / text.length)))
  }
  return best
}

/** Folded, and no letter of the Latin alphabet doubled: Kirill is Kiril, Zelenskyy is Zelenski. */
export function spellingOf(text: string): string {
  return foldText(text).replace(/([a-z])\1+/g, '$1')
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
