import { tw } from '../../components/ui/tw.ts'
import type { LinkedAgreement, LinkedArticle, LinkedSide } from '../../article/linkArticle.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { AgreementSide } from './AgreementSide.tsx'
import { Phrases } from '../../components/Phrases.tsx'

interface AgreementSidesProps {
  article: LinkedArticle
  agreement: LinkedAgreement
  /** The sides that are shown: see `sidesOf`. */
  parties: readonly LinkedSide[]
  others: readonly LinkedSide[]
  /** Whether those of no side are shown. */
  hasThirdParties: boolean
}

/** Two beside each other with a rule of ink between; a last one without a partner takes the whole row. */
const facing = tw`md:grid-cols-2 md:gap-x-0 md:*:odd:border-r md:*:odd:border-ink md:*:odd:pr-6 md:*:last:odd:col-span-2 md:*:last:odd:border-r-0 md:*:last:odd:pr-0 md:*:even:pl-6 lg:*:odd:pr-8 lg:*:even:pl-8`

/** What each side said of an agreement: the parties beside each other, everyone else below. */
export function AgreementSides({
  article,
  agreement,
  parties,
  others,
  hasThirdParties,
}: AgreementSidesProps) {
  const uninvited = article.mainEvent?.uninvited ?? []
  const quotesOf = (side: LinkedSide | undefined) =>
    agreement.quotes.filter(({ speaker }) => speaker.side === side)
  const thirdParties = hasThirdParties ? quotesOf(undefined) : []
  return (
    <>
      {parties.length > 0 && (
        <section className="pt-8 print:pt-7" aria-labelledby="accounts-heading">
          <h2 className="section-heading" id="accounts-heading">
            <Phrases text={words.accounts(agreement.parties.length)} />
          </h2>
          <div className={`mt-4 grid gap-8 ${parties.length > 1 ? facing : ''}`}>
            {parties.map((side) => (
              <AgreementSide
                key={side.id}
                agreement={agreement}
                side={side}
                quotes={quotesOf(side)}
                headingLevel="h3"
              />
            ))}
          </div>
        </section>
      )}
      {others.map((side) => (
        <AgreementSide
          key={side.id}
          agreement={agreement}
          side={side}
          quotes={quotesOf(side)}
          headingLevel="h2"
          notInvitedTo={uninvited.includes(side) ? article.mainEvent : undefined}
        />
      ))}
      {thirdParties.length > 0 && (
        <AgreementSide agreement={agreement} side={undefined} quotes={thirdParties} headingLevel="h2" />
      )}
    </>
  )
}
