import type { LinkedAgreement, LinkedEvent, LinkedQuote, LinkedSide } from '../../article/linkArticle.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { speakers } from '../../strings/speakers.ts'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { AgreementStatement } from './AgreementStatement.tsx'
import { SideHeading } from '../../components/SideHeading.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface AgreementSideProps {
  agreement: LinkedAgreement
  /** None for third parties. */
  side: LinkedSide | undefined
  quotes: readonly LinkedQuote[]
  /** A party stands under the heading of the section (h3); any other side opens a section of its own (h2). */
  headingLevel: 'h2' | 'h3'
  /** The main event, when this side was not invited to it. */
  notInvitedTo?: LinkedEvent | undefined
}

/** What one side said of an agreement. That it said nothing is said too. */
export function AgreementSide({ agreement, side, quotes, headingLevel, notInvitedTo }: AgreementSideProps) {
  const account = agreement.accounts.find((one) => one.side === side)
  const name = side?.name ?? words.others
  const headingId = `side-${side?.id ?? 'none'}-heading`
  return (
    <section className={headingLevel === 'h2' ? 'pt-12 print:pt-7' : undefined} aria-labelledby={headingId}>
      <SideHeading
        className="border-b border-b-line"
        side={side}
        id={headingId}
        level={headingLevel}
        title={headingLevel === 'h2' ? words.fromSide(name) : name}
        note={notInvitedTo ? speakers.uninvited(notInvitedTo.shortTitle) : words.quoteCount(quotes.length)}
      />
      {quotes.length > 0 ? (
        <ol role="list">
          {quotes.map((quote) => (
            <AgreementStatement key={quote.id} quote={quote} />
          ))}
        </ol>
      ) : (
        <EmptyNote className="mt-4">{words.silent(name)}</EmptyNote>
      )}
      {account && (
        <div className="max-w-prose pt-4 text-sm leading-relaxed text-ink-2">
          <p className="label">{words.remark}</p>
          <p>
            <TextSpans text={account.text} />
          </p>
        </div>
      )}
    </section>
  )
}
