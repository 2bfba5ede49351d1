import { Fragment } from 'react'
import { Link } from 'react-router'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreementPath } from '../paths.ts'
import { agreements as words } from '../strings.ts'

/** 合意一, 合意二 …: small links to agreements, each named with its title. */
export function AgreementTags({ agreements }: { agreements: readonly LinkedAgreement[] }) {
  if (agreements.length === 0) return null
  return (
    <span className="tags">
      {agreements.map(({ id, numeral, title }) => {
        const label = words.numbered(numeral)
        return (
          <Fragment key={id}>
            <Link className="tag" to={agreementPath(id)} aria-label={`${label} ${title}`}>
              {label}
            </Link>{' '}
          </Fragment>
        )
      })}
    </span>
  )
}
