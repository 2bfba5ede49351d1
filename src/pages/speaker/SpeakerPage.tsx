import type { LinkedSpeaker } from '../../article/linkArticle.ts'
import { AttendedEvents } from './AttendedEvents.tsx'
import { Breadcrumbs } from '../../components/ui/Breadcrumbs.tsx'
import { Colleagues } from './Colleagues.tsx'
import { EvidenceLine } from '../../components/EvidenceLine.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { SpeakerFacts } from './SpeakerFacts.tsx'
import { SpeakerHeader } from './SpeakerHeader.tsx'
import { SpeakerQuotes } from './SpeakerQuotes.tsx'
import { speakerPath, speakersPath } from '../../paths.ts'
import { heads } from '../../strings/start.ts'
import type { PageProps } from '../PageProps.ts'

/** One speaker: who they are, everything they are quoted with, and where they took part. */
export function SpeakerPage({ article, mainEntity: speaker }: PageProps<LinkedSpeaker>) {
  const { id, name, shortName, events } = speaker
  return (
    <article className="wrap">
      <Breadcrumbs
        className="pt-3"
        parent={{ path: speakersPath, label: heads.speakers.title }}
        current={shortName}
      />
      <SpeakerHeader article={article} speaker={speaker} />
      <div className="grid gap-8 md:grid-cols-[minmax(0,15rem)_minmax(55%,1fr)] lg:grid-cols-[minmax(0,17rem)_minmax(55%,1fr)] lg:gap-12">
        <SpeakerFacts article={article} speaker={speaker} />
        <SpeakerQuotes speaker={speaker} />
      </div>
      <div className="grid gap-8 pt-12 md:grid-cols-2 md:gap-12 print:pt-7">
        <AttendedEvents events={events} />
        <Colleagues article={article} speaker={speaker} />
      </div>
      <EvidenceLine evidence={speaker.evidence} />
      <PageFoot article={article} path={speakerPath(id)} title={name} />
    </article>
  )
}
