import { Fragment } from 'react'
import { Link } from 'react-router'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreementPath } from '../paths.ts'
import { agreements as words } from '../strings/agreements.ts'

/** 合意一, 合意二 …: small links to agreements, each named with its title. */
export function AgreementTags({ agreements }: { agreements: readonly LinkedAgreement[] }) {
  if (agreements.length === 0) return null
  return (
    <span className="tags relative z-1 flex flex-wrap gap-x-2 gap-y-5">
      {agreements.map(({ id, numeral, title }) => {
        const label = words.numbered(numeral)
        return (
          <Fragment key={id}>
            <Link
              to={agreementPath(id)}
              aria-label={`${label} ${title}`}
              className="tap inline-flex min-h-7 items-center border border-line px-2 text-sm whitespace-nowrap text-ink-2 no-underline hover:border-ink hover:bg-paper-3 hover:text-ink"
            >
              {label}
            </Link>{' '}
          </Fragment>
        )
      })}
    </span>
  )
}
