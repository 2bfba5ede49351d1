import type { Tally } from '../../article/linkArticle.ts'
import { kinds, speakers as words } from '../../strings.ts'
import { StatedText } from '../../components/ui/StatedText.tsx'

/** Statements by kind, and the outlets and venues that they were made to. */
export function SpeakerTallies({ tally }: { tally: Tally }) {
  const { direct, mixed, indirect, places } = tally
  return (
    <dl className="tallies">
      <Figure label={kinds.direct} value={direct} />
      {mixed > 0 && <Figure label={kinds.mixed} value={mixed} />}
      <Figure label={kinds.indirect} value={indirect} />
      <div data-wide>
        <dt>{words.places}</dt>
        {places.length > 0 && <dd className="value">{places.length}</dd>}
        <dd>
          <StatedText text={places.length > 0 ? places.join('、') : undefined} />
        </dd>
      </div>
    </dl>
  )
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="value">{value}</dd>
    </div>
  )
}
