import { Link } from 'react-router'
import type { LinkedAgreement } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { nav, speakers } from '../../strings.ts'

interface MatrixHeadProps {
  agreements: readonly LinkedAgreement[]
  highlighted: string | undefined
}

/** The head of the table: one column per agreement, each leading to its page. */
export function MatrixHead({ agreements, highlighted }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">{speakers.title}</span>
        </th>
        {agreements.map(({ id, numeral, topic }) => {
          const label = (
            <>
              <span className="sr-only">{nav.agreements}</span>
              <b>{numeral}</b> <span className="topic">{topic}</span>
            </>
          )
          return id === highlighted ? (
            <th key={id} scope="col" data-highlighted aria-current="true">
              <span className="column">{label}</span>
            </th>
          ) : (
            <th key={id} scope="col">
              <Link className="column" to={agreementPath(id)}>
                {label}
              </Link>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
