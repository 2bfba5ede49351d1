import { loadDefaultJapaneseParser } from 'budoux'
import type { PhraseBook } from '../article/linkArticle.ts'
import type { Phrases } from '../article/pageExcerpt.ts'
import { mayBreakBetween } from '../typesetting/characterClasses.ts'

const parser = loadDefaultJapaneseParser()
const characters = new Intl.Segmenter('ja')
/** A date may break behind its year: as a whole it is longer than many a line. */
const yearBefore = /(?<=年)(?=\d)/u
const numberOrWord = /[\p{Script=Latin}\p{Nd}]/u

/** The lengths of the phrases (文節) of a Japanese text, in UTF-16 code units. */
export function phraseLengths(text: string): number[] {
  const starts = new Set(Array.from(characters.segment(text), ({ index }) => index))
  const lengths: number[] = []
  let offset = 0
  for (const { length } of parser.parse(text).flatMap((phrase) => phrase.split(yearBefore))) {
    if (lengths.length > 0 && starts.has(offset) && mayBeCut(text.slice(0, offset), text.slice(offset)))
      lengths.push(length)
    else lengths.push((lengths.pop() ?? 0) + length)
    offset += length
  }
  return lengths
}

function mayBeCut(before: string, after: string): boolean {
  const [last = '', first = ''] = [before.at(-1), after.at(0)]
  // A `wbr` is a chance to break whatever stands beside it.
  if (!mayBreakBetween(last, first)) return false
  // A number keeps its unit; a word of another script is not cut.
  return !/\p{Nd}/u.test(last) && !(numberOrWord.test(last) && numberOrWord.test(first))
}

/** Joins the phrases that a name runs across. */
function keepWhole(names: readonly string[], text: string, lengths: readonly number[]): number[] {
  const inside = new Set<number>()
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      for (let cut = at + 1; cut < at + name.length; cut += 1) inside.add(cut)
  const kept: number[] = []
  let offset = 0
  for (const length of lengths) {
    kept.push(inside.has(offset) ? (kept.pop() ?? 0) + length : length)
    offset += length
  }
  return kept
}

/** The names of an article in the pieces of which none is cut: マルコ・ルビオ may break after its ・. */
export function namesIn({
  speakers,
  sides,
  outlets,
}: Record<'speakers' | 'sides' | 'outlets', readonly { name: string }[]>): string[] {
  const names = [...speakers, ...sides, ...outlets].map(({ name }) => name)
  return names.flatMap((name) => name.split(/[・＝\s]/u)).filter((name) => name.length > 1)
}

/** A book that cuts on request and remembers what: just the texts that a page shows. */
export interface PhraseRecorder extends PhraseBook {
  recorded: () => Phrases
}

/**
 * @param language of the article: only Japanese is cut
 * @param names that are not cut
 */
export function recordPhrases(language: string, names: readonly string[] = []): PhraseRecorder {
  const requested = new Map<string, number[]>()
  return {
    get: (text) => {
      if (!/^ja\b/.test(language)) return undefined
      const lengths = requested.get(text) ?? keepWhole(names, text, phraseLengths(text))
      if (lengths.length < 2) return undefined
      requested.set(text, lengths)
      return lengths
    },
    recorded: () => Object.fromEntries(requested),
  }
}
