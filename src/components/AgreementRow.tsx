import { ArticleWords } from './ArticleWords.tsx'
import { tw } from './ui/tw.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreementFragment, agreementPath } from '../paths.ts'
import { agreements as words } from '../strings/agreements.ts'
import { AgreementSideCounts } from './AgreementSideCounts.tsx'
import { FormerIds } from './FormerIds.tsx'
import { Icon } from './ui/Icon.tsx'
import { Phrases } from './Phrases.tsx'
import { TextSpans } from './TextSpans.tsx'

/** A row in a section of the story, which has its own h2 above; a cell of the ruled grid below the h1 of its own page. */
const layouts = {
  story: { Heading: 'h3', card: 'py-3 lg:py-6' },
  page: {
    Heading: 'h2',
    card: tw`py-6 md:grid-rows-[auto_1fr_auto_auto] md:px-6 md:pb-4 md:last:border-b-0 md:odd:border-r md:odd:pl-0 md:even:pr-0 md:nth-last-2:odd:border-b-0 lg:px-8 lg:pt-8 lg:pb-6`,
  },
} as const

interface AgreementRowProps {
  agreement: LinkedAgreement
  layout: keyof typeof layouts
  /** At the end of the row. */
  children?: ReactNode
}

/** An agreement in the list: its number, what was agreed, and who spoke of it. The title leads to what each side says. */
export function AgreementRow({ agreement, layout, children }: AgreementRowProps) {
  const { id, numeral, title, text } = agreement
  const { Heading, ...look } = layouts[layout]
  return (
    <li
      className={`grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-1 border-b border-line [--skipped-height:20rem] nth-[n+13]:skip-offscreen lg:[--skipped-height:17rem] print:break-inside-avoid ${look.card}`}
      id={agreementFragment(id)}
    >
      <FormerIds kind="agreement" id={id} />
      <p className="row-span-4 agreement-number">{words.numbered(numeral)}</p>
      <Heading className="block-heading">
        <Link
          className="relative inline-block no-underline after:absolute after:inset-x-0 after:-inset-y-2 hover:underline"
          to={agreementPath(id)}
        >
          <ArticleWords>
            <Phrases text={title} />
          </ArticleWords>{' '}
          <Icon name="forward" look="row" />
        </Link>
      </Heading>
      <p className="leading-medium text-ink-2 lg:leading-relaxed">
        <TextSpans text={text} />
      </p>
      <AgreementSideCounts agreement={agreement} />
      {children}
    </li>
  )
}
