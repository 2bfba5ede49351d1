import type { SideGroup } from '../../article/groupBySide.ts'
import type { LinkedArticle, LinkedSpeaker } from '../../article/linkArticle.ts'
import { groupOfSpeaker, speakerGroups, type SpeakerGroup } from '../../article/speakerGroups.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { sideColour } from '../../components/SideMark.tsx'
import { SideHeading } from '../../components/SideHeading.tsx'
import { SpeakerRow } from '../../components/SpeakerRow.tsx'

interface SideDirectoryProps {
  article: LinkedArticle
  group: SideGroup<LinkedSpeaker>
}

/** Everyone of one side: who is quoted first, then who was there, who speaks as a body, and who is only named. */
export function SideDirectory({ article, group: { side, records } }: SideDirectoryProps) {
  const headingId = `side-${side?.id ?? 'none'}-heading`
  const isUninvited = side !== undefined && article.mainEvent?.uninvited.includes(side)
  const countOf = (type: LinkedSpeaker['type']) => records.filter((speaker) => speaker.type === type).length
  return (
    <section aria-labelledby={headingId} data-side={sideColour(side)}>
      <SideHeading
        className="border-b border-b-ink"
        side={side}
        id={headingId}
        level="h2"
        title={side?.name ?? words.others}
        note={words.counts(countOf('person'), countOf('organization'), countOf('unnamed'))}
      />
      {speakerGroups.map((kind) => (
        <DirectoryGroup
          key={kind}
          article={article}
          kind={kind}
          speakers={records.filter((speaker) => groupOfSpeaker(article, speaker) === kind)}
          headingId={`side-${side?.id ?? 'none'}-${kind}`}
        />
      ))}
      {isUninvited && article.mainEvent && (
        <EmptyNote className="mt-4">{words.uninvitedNote(article.mainEvent.shortTitle)}</EmptyNote>
      )}
    </section>
  )
}

interface DirectoryGroupProps {
  article: LinkedArticle
  kind: SpeakerGroup
  speakers: readonly LinkedSpeaker[]
  headingId: string
}

function DirectoryGroup({ article, kind, speakers, headingId }: DirectoryGroupProps) {
  if (speakers.length === 0) return null
  const rows = speakers.map((speaker) => (
    <SpeakerRow key={speaker.id} article={article} speaker={speaker} isQuiet={kind !== 'quoted'} hasWords />
  ))
  // People who speak need no heading of their own under that of the side.
  if (kind === 'quoted') return <ul role="list">{rows}</ul>
  return (
    <>
      <h3
        className="border-b border-line pt-6 pb-1 text-sm font-normal tracking-wider text-ink-3"
        id={headingId}
      >
        {words.groups[kind]}
      </h3>
      <ul role="list" aria-labelledby={headingId}>
        {rows}
      </ul>
    </>
  )
}
