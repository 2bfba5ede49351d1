import { Link } from 'react-router'
import type { ClaimCheck } from '../../article/checkClaim.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { isForAnotherTab } from '../../components/ui/isForAnotherTab.ts'
import { verdictOf } from '../../components/verdictOf.ts'
import { quotesSearchPath } from '../../paths.ts'
import { claim as words } from '../../strings/claim.ts'

interface ClaimLineProps {
  check: ClaimCheck
  /** What is in the field. */
  query: string
  /** Before the link is followed here, not in another tab. */
  onLeave: () => void
}

/** Says whether the article has what is claimed, and leads to the comparison letter by letter. */
export function ClaimLine({ check: { match }, query, onLeave }: ClaimLineProps) {
  const verdict = verdictOf(match)
  return (
    <Link
      className="flex flex-none items-center justify-between gap-3 border-b border-line bg-paper-3 px-gutter py-3 no-underline hover:underline lg:px-6"
      to={quotesSearchPath(query)}
      onClick={(event) => !isForAnotherTab(event) && onLeave()}
    >
      <span>
        <small className="block text-sm text-ink-2">{words.title}</small>{' '}
        <b>{match ? words.line(verdict, match.quote.numeral) : verdict}</b>
      </span>
      <Icon name="forward" />
    </Link>
  )
}
