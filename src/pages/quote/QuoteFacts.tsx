import type { LinkedQuote } from '../../article/linkArticle.ts'
import { placesOf } from '../../article/placesOf.ts'
import { quotePage as words } from '../../strings/quotePage.ts'
import { Fact, FactList } from '../../components/ui/FactList.tsx'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { StatedText } from '../../components/ui/StatedText.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** What the source says about how a statement reached us. What it does not say is said too. */
export function QuoteFacts({ quote }: { quote: LinkedQuote }) {
  const { kind, when, audience, evidence } = quote
  return (
    <FactList>
      <Fact label={words.kind}>
        <KindBadge kind={kind} />
      </Fact>
      <Fact label={words.date}>
        <WhenText when={when} />
      </Fact>
      <Fact label={words.outlet}>
        <StatedText text={placesOf(quote).join('、') || undefined} />
      </Fact>
      {audience && <Fact label={words.audience}>{audience}</Fact>}
      <Fact label={words.evidence}>
        <EvidenceText evidence={evidence} />
      </Fact>
    </FactList>
  )
}
