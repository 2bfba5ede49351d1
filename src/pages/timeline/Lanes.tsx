import { eventsAtFirst } from '../../article/firstPart.ts'
import type { LinkedArticle, LinkedEvent, LinkedSide } from '../../article/linkArticle.ts'
import { Rest } from '../../components/Rest.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { Slices } from '../../components/Slices.tsx'
import { groupDays, type TimelineDay } from '../../components/timeline/groupDays.ts'
import { laneCountClass } from '../../components/timeline/laneClasses.ts'
import { layInLanes } from '../../components/timeline/layInLanes.ts'
import { useFirstScreen } from '../../components/useFirstScreen.ts'
import { DayHeading } from './DayHeading.tsx'
import { TimelineCell } from './TimelineCell.tsx'

/** More lanes than this are too narrow to read: the events then stand in one column. */
const mostLanes = 5

const laneCountOf = (sides: readonly LinkedSide[]) =>
  sides.length <= mostLanes ? Math.max(1, sides.length) : 1

interface LanesProps {
  article: LinkedArticle
  /** All of the whole article, if not given. */
  events?: readonly LinkedEvent[] | undefined
}

/** Events day by day: a lane for each side on wide windows, one spine on phones. */
export function Lanes({ article, events }: LanesProps) {
  const { sides } = article
  const hasLanes = sides.length <= mostLanes
  const shown = events ?? article.events
  const days = useFirstScreen(openingDays(shown), 2)
  return (
    <div
      className={`timeline-days ${laneCountClass(laneCountOf(sides))}`}
      data-lanes={hasLanes ? laneCountOf(sides) : undefined}
    >
      {hasLanes && sides.length > 0 && (
        <div className="lane-heads" aria-hidden="true">
          {sides.map((side) => (
            <span key={side.id}>
              <SideMark side={side} isDecorative />
              {side.name}
            </span>
          ))}
        </div>
      )}
      <Days days={days} article={article} />
      {shown.length > eventsAtFirst &&
        (events ? <LaterDays article={article} events={events} /> : <Rest of={LaterDays} />)}
    </div>
  )
}

/** The days of the first events. Where there are more, the last of them may not be the last of its day. */
function openingDays(events: readonly LinkedEvent[]): TimelineDay[] {
  if (events.length <= eventsAtFirst) return groupDays(events)
  return groupDays(events.slice(0, eventsAtFirst + 1)).slice(0, -1)
}

function LaterDays({ article, events = article.events }: LanesProps) {
  const days = groupDays(events).slice(openingDays(events).length)
  return (
    <Slices items={days} size={10} className="[--skipped-height:390rem] lg:[--skipped-height:325rem]">
      {(some) => <Days days={some} article={article} />}
    </Slices>
  )
}

function Days({ days, article }: { days: readonly TimelineDay[]; article: LinkedArticle }) {
  const laneCount = laneCountOf(article.sides)
  return days.map((day) => (
    <section className="day" key={day.key} data-kind={day.kind}>
      <DayHeading day={day} mainEvent={article.mainEvent} />
      <ol role="list" className="entries">
        {layInLanes(day.events, laneCount).map((cell, index) => (
          // Cells have no identity of their own; those of events are distinguished by their place in the day.
          <TimelineCell key={index} cell={cell} />
        ))}
      </ol>
    </section>
  ))
}
