import { tw } from '../../components/ui/tw.ts'
import type { Tally } from '../../article/linkArticle.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { kinds } from '../../strings/start.ts'
import { StatedText } from '../../components/ui/StatedText.tsx'

const cell = tw`border-line py-3 pr-1 text-sm leading-snug text-ink-2 not-first:border-l not-first:pl-4`
const figure = tw`font-mincho text-2xl leading-tight font-bold text-ink`

/** Statements by kind, and the outlets and venues that they were made to. */
export function SpeakerTallies({ tally }: { tally: Tally }) {
  const { direct, mixed, indirect, places } = tally
  return (
    <dl className="flex border-y border-ink break-phrase">
      <Figure label={kinds.direct} value={direct} />
      {mixed > 0 && <Figure label={kinds.mixed} value={mixed} />}
      <Figure label={kinds.indirect} value={indirect} />
      <div className={`flex-2 ${cell}`}>
        <dt>{words.places}</dt>
        {places.length > 0 && <dd className={figure}>{places.length}</dd>}
        <dd>
          <StatedText text={places.length > 0 ? places.join('、') : undefined} />
        </dd>
      </div>
    </dl>
  )
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className={`flex-1 ${cell}`}>
      <dt>{label}</dt>
      <dd className={figure}>{value}</dd>
    </div>
  )
}
