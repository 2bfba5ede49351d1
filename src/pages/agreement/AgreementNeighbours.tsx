import { Link } from 'react-router'
import { toKanjiNumber } from '../../article/formatDate.ts'
import type { LinkedAgreement } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { agreements as words } from '../../strings.ts'
import { Icon } from '../../components/Icon.tsx'
import { Phrases } from '../../components/Phrases.tsx'

/** The previous and the next agreement. */
export function AgreementNeighbours({ agreement: { previous, next } }: { agreement: LinkedAgreement }) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {previous && <Neighbour agreement={previous} direction="back" />}{' '}
      {next && <Neighbour agreement={next} direction="forward" />}
    </nav>
  )
}

function Neighbour({
  agreement: { id, number, title },
  direction,
}: {
  agreement: LinkedAgreement
  direction: 'back' | 'forward'
}) {
  return (
    <Link to={agreementPath(id)} rel={direction === 'back' ? 'prev' : 'next'} data-direction={direction}>
      <span className="label">
        {direction === 'back' && <Icon name="back" />}
        <span>{words.numbered(toKanjiNumber(number))}</span>
        {direction === 'forward' && <Icon name="forward" />}
      </span>{' '}
      <span className="words">
        <Phrases text={title} />
      </span>
    </Link>
  )
}
