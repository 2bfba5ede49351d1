import { Fragment } from 'react'
import { Link } from 'react-router'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreementPath } from '../paths.ts'
import { agreements as words } from '../strings/agreements.ts'

/** 合意一｜二｜三: small links to agreements in one box, each named with its title. */
export function AgreementTags({ agreements }: { agreements: readonly LinkedAgreement[] }) {
  if (agreements.length === 0) return null
  return (
    <span className="relative z-1 inline-flex flex-wrap border border-line">
      {agreements.map(({ id, numeral, title }, index) => {
        const label = words.numbered(numeral)
        return (
          <Fragment key={id}>
            <Link
              to={agreementPath(id)}
              aria-label={`${label} ${title}`}
              className="tap inline-flex min-h-7 min-w-tap items-center justify-center border-line px-1 text-sm whitespace-nowrap text-ink-2 no-underline not-first:border-l hover:bg-paper-3 hover:text-ink"
            >
              {index === 0 ? label : numeral}
            </Link>{' '}
          </Fragment>
        )
      })}
    </span>
  )
}
