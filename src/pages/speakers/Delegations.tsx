import { groupBySide, type SideGroup } from '../../article/groupBySide.ts'
import type { LinkedEvent, LinkedSpeaker } from '../../article/linkArticle.ts'
import { speakers as words } from '../../strings.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerLink } from '../../components/SpeakerLink.tsx'
import { TateChuYoko } from '../../components/TateChuYoko.tsx'

/** Who sat at the main event, by side: two sides face each other across the table, others stand in columns. */
export function Delegations({ event }: { event: LinkedEvent }) {
  const delegations = groupBySide(event.participants, ({ side }) => side)
  const [left, right, ...more] = delegations
  if (!left) return null
  const isFacing = right !== undefined && more.length === 0
  return (
    <figure className="delegations" data-facing={isFacing || undefined}>
      {isFacing ? (
        <>
          <Delegation group={left} />
          {/* The caption says the name; here it is the table. */}
          <span className="meeting-table" aria-hidden="true">
            <TateChuYoko text={event.shortTitle} />
          </span>
          <Delegation group={right} />
        </>
      ) : (
        delegations.map((group) => <Delegation key={group.side?.id ?? ''} group={group} />)
      )}
      <figcaption>
        {words.delegationsNote(event.shortTitle)}
        {event.uninvited.length > 0 && words.uninvitedSides(event.uninvited.map(({ name }) => name))}
      </figcaption>
    </figure>
  )
}

function Delegation({ group: { side, records } }: { group: SideGroup<LinkedSpeaker> }) {
  return (
    <ul role="list" aria-label={words.delegation(side?.name ?? words.others)}>
      {records.map((speaker) => (
        <li key={speaker.id}>
          <SideMark side={side} isDecorative />
          <SpeakerLink className="name" speaker={speaker} isShort />{' '}
          {speaker.shortRole && <small>{speaker.shortRole}</small>}
        </li>
      ))}
    </ul>
  )
}
