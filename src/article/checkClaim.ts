import { alignText, type Alignment } from './alignText.ts'
import { findQuotes } from './findQuotes.ts'
import { foldText } from './foldText.ts'
import type { LinkedQuote } from './linkArticle.ts'
import { commonRuns } from './markHits.ts'
import { quoteRuns, textOfQuote, textOfRun } from './quoteRuns.ts'

/** How far a quote says what is claimed: in all its letters, nearly, in a part of it. */
export type Likeness = 'same' | 'near' | 'part'

/** What an article has of words that somebody is said to have spoken. */
export interface ClaimCheck {
  /** None where no quote is like it. */
  match?: ClaimMatch
}

/** The quote that is most like a claim. */
export interface ClaimMatch extends Pick<Alignment, 'pieces'> {
  likeness: Likeness
  quote: LinkedQuote
  /** Whether the words that are like it are a report, at least in part, and not the speaker's own. */
  isReport: boolean
  /** The rest of their sentence, or sentences. */
  before: string
  after: string
  /** Whether more stands before and after these. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** So many letters are taken as a claim: fewer are what one searches for. */
const leastLetters = 12
/** What is longer than any statement is compared in part. */
const mostLetters = 2000
const mostCompared = 8

/**
 * The words of a search that claim that something was said: what stands in brackets, or else all of them.
 * @returns undefined where they are too few
 */
export function claimIn(query: string): string | undefined {
  const quoted = Array.from(query.matchAll(/「([^」]+)」?|『([^』]+)』?|[“"]([^”"]+)[”"]?/gu), (found) =>
    found.slice(1).join(''),
  )
  return [quoted.join(''), query]
    .map((text) => text.slice(0, mostLetters))
    .find((text) => foldText(text).length >= leastLetters)
}

/** Looks for what is claimed among the quotes of an article: compares wordings, and says nothing of what is true. */
export function checkClaim(quotes: readonly LinkedQuote[], claim: string): ClaimCheck {
  const matches = findQuotes(quotes, claim)
    .slice(0, mostCompared)
    .flatMap(({ record }) => matchOf(record, claim) ?? [])
  // The best of each likeness comes as the search has it: words that were spoken before reports.
  const [match] = (['same', 'near', 'part'] as const).flatMap((likeness) =>
    matches.filter((one) => one.likeness === likeness).toSorted((a, b) => a.distance - b.distance),
  )
  return match ? { match } : {}
}

function matchOf(quote: LinkedQuote, claim: string): (ClaimMatch & { distance: number }) | undefined {
  const text = textOfQuote(quote)
  const found = likenessOf(claim, text)
  if (!found) return undefined
  const { start, end } = found
  const from = Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, start - 1) + 1))
  const to = /[。！？]」?|$/u.exec(text.slice(end))
  const until = end + (to ? to.index + to[0].length : 0)
  return {
    ...found,
    quote,
    isReport: touchesReport(quote, start, end),
    before: text.slice(from, start),
    after: text.slice(end, until),
    isCutBefore: from > 0,
    isCutAfter: until < text.length,
  }
}

/** Of letters that are near a quarter may differ; of a part ten in a row and a third of all must be there. */
function likenessOf(claim: string, text: string): (Alignment & { likeness: Likeness }) | undefined {
  const claimed = foldText(claim)
  const whole = alignText(claim, text)
  if (whole.distance <= claimed.length / 4)
    return { ...whole, likeness: whole.distance === 0 ? 'same' : 'near' }
  const [longest = ''] = commonRuns(claimed, foldText(text)).toSorted((a, b) => b.length - a.length)
  if (longest.length < 10 || longest.length < claimed.length / 3) return undefined
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
