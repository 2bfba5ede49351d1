import type { LinkedQuote } from '../../article/linkArticle.ts'
import { quotePage as words } from '../../strings.ts'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { StatedText } from '../../components/StatedText.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** What the source says about how a statement reached us. What it does not say is said too. */
export function QuoteFacts({ quote }: { quote: LinkedQuote }) {
  const { kind, when, outlet, venue, audience, evidence } = quote
  return (
    <dl className="fact-list">
      <dt>{words.kind}</dt>
      <dd>
        <KindBadge kind={kind} />
      </dd>
      <dt>{words.date}</dt>
      <dd>
        <WhenText when={when} />
      </dd>
      <dt>{words.outlet}</dt>
      <dd>
        <StatedText text={outlet?.name ?? venue} />
      </dd>
      {audience && (
        <>
          <dt>{words.audience}</dt>
          <dd>{audience}</dd>
        </>
      )}
      <dt>{words.evidence}</dt>
      <dd>
        <EvidenceText evidence={evidence} />
      </dd>
    </dl>
  )
}
