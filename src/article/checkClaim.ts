import { alignText, type Alignment } from './alignText.ts'
import { findQuotes } from './findQuotes.ts'
import { foldText } from './foldText.ts'
import type { LinkedQuote } from './linkArticle.ts'
import { longestSearch } from './longestSearch.ts'
import { commonRuns } from './markHits.ts'
import { quoteRuns, textOfQuote, textOfRun } from './quoteRuns.ts'

/** How far a quote says what is claimed: in all its letters, nearly, in a part of it. */
export type Likeness = 'same' | 'near' | 'part'

/** What is taken as a claim, and what that leaves out: what does not stand in brackets, or all but the start. */
export interface Claim {
  words: string
  only: readonly ('quoted' | 'start')[]
}

/** What an article has of words that somebody is said to have spoken. */
export interface ClaimCheck extends Pick<Claim, 'only'> {
  /** None where no quote is like it. */
  match?: ClaimMatch
}

/** The quote that is most like a claim. */
export interface ClaimMatch extends Pick<Alignment, 'pieces'> {
  likeness: Likeness
  quote: LinkedQuote
  /** Whether the words that are like it are a report, at least in part, and not the speaker's own. */
  isReport: boolean
  /** The language of the words, where they are those before they were translated. */
  lang?: string
  /** The rest of their sentence, or sentences. */
  before: string
  after: string
  /** Whether more stands before and after these. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** So many letters are taken as a claim: fewer are what one searches for. */
const leastLetters = 12
const mostCompared = 8
/** Words among much else are found by a window of so many letters, moved on by half of it. */
const windowLength = 40

/**
 * The words of a search that claim that something was said: what stands in brackets, or else all of them.
 * @returns undefined where they are too few
 */
export function claimIn(query: string): Claim | undefined {
  const quoted = Array.from(query.matchAll(/「([^」]+)」?|『([^』]+)』?|[“"]([^”"]+)[”"]?/gu), (found) =>
    found.slice(1).join(''),
  )
  const words = [quoted.join(''), query].find((text) => foldText(text).length >= leastLetters)
  if (words === undefined) return undefined
  const isQuoted = foldText(words) !== foldText(query)
  const isCut = query.length >= longestSearch
  return {
    words: words.slice(0, longestSearch),
    only: [...(isQuoted ? (['quoted'] as const) : []), ...(isCut ? (['start'] as const) : [])],
  }
}

/** Looks for what is claimed among the quotes of an article: compares wordings, and says nothing of what is true. */
export function checkClaim(quotes: readonly LinkedQuote[], claim: Claim): ClaimCheck {
  const { words, only } = claim
  const matchesOf = (queries: readonly string[]) => {
    const found = queries.flatMap((query) => findQuotes(quotes, query).slice(0, mostCompared))
    return [...new Set(found.map(({ record }) => record))].flatMap((quote) => matchOf(quote, claim) ?? [])
  }
  const whole = matchesOf([words])
  const matches = whole.length > 0 ? whole : matchesOf(windowsOf(words))
  // The best of each likeness comes as the search has it: words that were spoken before reports.
  const [match] = (['same', 'near', 'part'] as const).flatMap((likeness) =>
    matches.filter((one) => one.likeness === likeness).toSorted((a, b) => a.distance - b.distance),
  )
  return { only, ...(match && { match }) }
}

function windowsOf(words: string): string[] {
  const starts = Array.from({ length: words.length / (windowLength / 2) }, (_, at) => (at * windowLength) / 2)
  return starts.map((start) => words.slice(start, start + windowLength))
}

function matchOf(quote: LinkedQuote, claim: Claim): (ClaimMatch & { distance: number }) | undefined {
  const { original } = quote
  const printed = textOfQuote(quote)
  const inPrint = likenessOf(claim, printed)
  const found = inPrint ?? (original && likenessOf(claim, original.text))
  if (!found) return undefined
  const isOriginal = !inPrint && original !== undefined
  const text = isOriginal ? original.text : printed
  const { start, end } = found
  const from = Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, start - 1) + 1))
  const to = /[。！？]」?|$/u.exec(text.slice(end))
  const until = end + (to ? to.index + to[0].length : 0)
  return {
    ...found,
    quote,
    isReport: !isOriginal && touchesReport(quote, start, end),
    ...(isOriginal && { lang: original.lang }),
    before: text.slice(from, start),
    after: text.slice(end, until),
    isCutBefore: from > 0,
    isCutAfter: until < text.length,
  }
}

/**
 * Of letters that are near a quarter may differ; of a part ten in a row must be there, and a third of the claim or of the
 * quote, or thirty. A claim that is compared in part is alike in part.
 */
function likenessOf({ words }: Claim, text: string): (Alignment & { likeness: Likeness }) | undefined {
  const claimed = foldText(words)
  const folded = foldText(text)
  const whole = alignText(words, text)
  if (whole.distance <= claimed.length / 4)
    return {
      ...whole,
      likeness: words.length >= longestSearch ? 'part' : whole.distance === 0 ? 'same' : 'near',
    }
  const [longest = ''] = commonRuns(claimed, folded).toSorted((a, b) => b.length - a.length)
  const enough = Math.max(10, Math.min(claimed.length, folded.length, 90) / 3)
  if (longest.length < enough) return undefined
  return { ...alignText(longest, text), distance: claimed.length - longest.length, likeness: 'part' }
}

/** Whether any letter between two places of a quote is not the speaker's own. */
function touchesReport(quote: LinkedQuote, start: number, end: number): boolean {
  let runEnd = 0
  return quoteRuns(quote).some((run) => {
    const runStart = runEnd
    const text = textOfRun(run)
    runEnd += text.length
    return (
      !run.isSpeech && foldText(text.slice(Math.max(0, start - runStart), Math.max(0, end - runStart))) !== ''
    )
  })
}
