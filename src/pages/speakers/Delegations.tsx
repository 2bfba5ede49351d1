import { groupBySide, type SideGroup } from '../../article/groupBySide.ts'
import type { LinkedEvent, LinkedSpeaker } from '../../article/linkArticle.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerLink } from '../../components/SpeakerLink.tsx'
import { Fragment } from 'react'
import { tw } from '../../components/ui/tw.ts'
import { TateChuYoko } from '../../components/TateChuYoko.tsx'

/** Two sides face each other across the table, the marks at the table; more stand in columns. */
const arrangements = {
  facing: {
    table: tw`grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] gap-x-2 gap-y-3 min-[24rem]:gap-x-3 lg:gap-x-6`,
    row: tw`group-first/list:flex-row-reverse group-first/list:text-right`,
    // The role gives way before the name.
    name: tw`max-[24rem]:text-sm sm:max-w-3/5 sm:flex-none`,
    role: '',
  },
  columns: {
    table: tw`gap-x-8 gap-y-4 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]`,
    row: tw`sm:grid sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-y-0 sm:pb-2`,
    name: '',
    role: tw`sm:col-start-2`,
  },
}

/** Who sat at the main event, by side. */
export function Delegations({ event }: { event: LinkedEvent }) {
  const delegations = groupBySide(event.participants, ({ side }) => side)
  const [left, right, ...more] = delegations
  if (!left) return null
  const arrangement = right !== undefined && more.length === 0 ? 'facing' : 'columns'
  return (
    <figure className={`grid border-y border-ink pt-4 pb-3 ${arrangements[arrangement].table}`}>
      {delegations.map((group) => (
        <Fragment key={group.side?.id ?? ''}>
          {/* The caption says the name; here it is the table. */}
          {arrangement === 'facing' && group === right && (
            <span
              className="grid w-8 place-items-center border-x-2 border-ink vertical text-sm tracking-widest text-ink-2 min-[24rem]:w-11 lg:w-20 horizontal:tracking-normal"
              aria-hidden="true"
            >
              <TateChuYoko text={event.shortTitle} />
            </span>
          )}
          <Delegation group={group} arrangement={arrangement} />
        </Fragment>
      ))}
      <figcaption className="col-span-full max-w-prose text-sm text-ink-3">
        {words.delegationsNote(event.shortTitle)}
      </figcaption>
    </figure>
  )
}

interface DelegationProps {
  group: SideGroup<LinkedSpeaker>
  arrangement: keyof typeof arrangements
}

function Delegation({ group: { side, records }, arrangement }: DelegationProps) {
  const { row, name, role } = arrangements[arrangement]
  return (
    <ul
      role="list"
      aria-label={words.delegation(side?.name ?? words.others)}
      className="group/list grid content-start gap-1"
    >
      {records.map((speaker) => (
        <li key={speaker.id} className={`flex min-h-tap flex-wrap items-center gap-2 leading-tight ${row}`}>
          <SideMark side={side} isDecorative />
          <SpeakerLink
            className={`name inline-flex min-h-tap min-w-tap items-center justify-center font-mincho font-bold ${name}`}
            speaker={speaker}
            isShort
          />{' '}
          {speaker.shortRole && (
            <small className={`hidden text-sm text-ink-3 sm:inline ${role}`}>{speaker.shortRole}</small>
          )}
        </li>
      ))}
    </ul>
  )
}
