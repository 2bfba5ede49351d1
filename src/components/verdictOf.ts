import type { ClaimMatch } from '../article/checkClaim.ts'
import { claim } from '../strings/claim.ts'

/** What is said of a claim in a word or two: a report is never called a quotation. */
export function verdictOf(match: ClaimMatch | undefined): string {
  return match ? claim.verdicts[match.isReport ? 'report' : 'speech'][match.likeness] : claim.verdicts.none
}
