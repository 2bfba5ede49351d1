import { tw } from '../ui/tw.ts'
import { Link } from 'react-router'
import type { LinkedAgreement } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { nav } from '../../strings/start.ts'

interface MatrixHeadProps {
  agreements: readonly LinkedAgreement[]
  highlighted: string | undefined
}

const column = tw`grid h-full min-h-tap content-start justify-items-center gap-1 py-2 no-underline md:content-end md:px-2`

/** The head of the table: one column per agreement, each leading to its page. */
export function MatrixHead({ agreements, highlighted }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">{nav.speakers}</span>
        </th>
        {agreements.map(({ id, numeral, topic }) => {
          const label = (
            <>
              <span className="sr-only">{nav.agreements}</span>
              <b className="font-mincho text-xl leading-tight text-ink">{numeral}</b>{' '}
              <span className="topic">{topic}</span>
            </>
          )
          return id === highlighted ? (
            <th key={id} scope="col" data-highlighted aria-current="true">
              <span className={column}>{label}</span>
            </th>
          ) : (
            <th key={id} scope="col">
              <Link className={`${column} hover:bg-paper-3 hover:text-ink`} to={agreementPath(id)}>
                {label}
              </Link>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
