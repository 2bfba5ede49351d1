import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ArticleWords } from '../ArticleWords.tsx'
import type { LinkedArticle, LinkedEvent } from '../../article/linkArticle.ts'
import { eventPath } from '../../paths.ts'
import { overview as words, timeline } from '../../strings/timeline.ts'
import { Phrases } from '../Phrases.tsx'
import { SideMark } from '../SideMark.tsx'
import type { TimelineDay } from './groupDays.ts'
import { cellClass, laneCountClass } from './laneClasses.ts'
import { layInLanes, type LaneCell } from './layInLanes.ts'
import { overviewDays } from './overviewDays.ts'

/** With more sides than this, one lane holds all events and only the marks distinguish the sides. */
const mostLanes = 6
/** A drawing of more lanes or events scrolls in narrow windows; a smaller one turns, so that days run down. */
const mostLanesTurned = 3
const mostEventsTurned = 20

interface OverviewProps {
  article: LinkedArticle
  /** The events to show. All, if not given. */
  events?: readonly LinkedEvent[] | undefined
  /** The query that links to the timeline keep, such as `?side=us`. */
  search?: string
  /** What stands below the drawing. */
  children?: ReactNode
}

/**
 * The timeline at a glance, not to scale: a lane for each side; every day and event leads to its entry. Of a long one
 * only the part round the main event is drawn event by event.
 */
export function Overview({ article, events = article.events, search = '', children }: OverviewProps) {
  if (events.length === 0) return null
  const { sides, mainEvent } = article
  const hasLanes = sides.length > 1 && sides.length <= mostLanes
  const laneCount = hasLanes ? sides.length : 1
  const days = overviewDays(events, mainEvent)
  const scrolls = laneCount > mostLanesTurned || events.length > mostEventsTurned
  return (
    <figure
      className="overview @container border-b border-line pt-4 pb-3 text-sm leading-tight"
      aria-label={words.title}
      data-scrolls={scrolls || undefined}
    >
      <div className={`lanes ${laneCountClass(laneCount)}`}>
        {hasLanes && (
          <div className="sides" aria-hidden="true">
            {sides.map((side) => (
              <span key={side.id} className="flex flex-wrap items-center gap-x-1 py-1 font-bold">
                <SideMark side={side} size="s" isDecorative />
                <span className="name">{side.name}</span>
              </span>
            ))}
          </div>
        )}
        <ol role="list" className="days">
          {days.map((day) => (
            <li key={day.key} className="day" data-kind={day.kind}>
              <DayLink day={day} search={search} />
              <ol role="list" className="events">
                {layInLanes(day.events, laneCount).map((cell, index) => (
                  // Cells have no identity of their own; those of events are distinguished by their place in the day.
                  <Cell key={index} cell={cell} day={day} mainEvent={mainEvent} search={search} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
      {children}
    </figure>
  )
}

interface DayLinkProps {
  day: TimelineDay
  search: string
}

/** The date of a day, which leads to its first event, and how firmly it stands. */
function DayLink({ day: { lead, main, tag, datetime, events }, search }: DayLinkProps) {
  const date = (
    <>
      {lead && (
        <span className="lead text-ink-3">
          <Phrases text={lead} />
        </span>
      )}
      <wbr />
      <span className="main">
        <Phrases text={main} />
      </span>
    </>
  )
  return (
    <Link className="date min-h-tap min-w-tap no-underline" to={eventPath(events[0]?.id ?? '', search)}>
      {datetime === undefined ? (
        <span>
          {date} <span className="certainty text-ink-3">{tag}</span>
        </span>
      ) : (
        <time dateTime={datetime}>{date}</time>
      )}
    </Link>
  )
}

interface CellProps {
  cell: LaneCell
  day: TimelineDay
  mainEvent: LinkedEvent | undefined
  search: string
}

/** An event in the lanes of its sides, or a side that was not invited to it. */
function Cell({ cell, day, mainEvent, search }: CellProps) {
  if (cell.type === 'empty') return <li className={cellClass(cell)} aria-hidden="true" />
  const { type, event, sides } = cell
  const name = event.shortTitle
  const title = { event: name, same: timeline.sameEvent(name), uninvited: words.uninvited }[type]
  const isMain = event === mainEvent && type !== 'uninvited'
  const isBoxed =
    event === mainEvent ||
    event.sides.length > 1 ||
    event.uninvited.length > 0 ||
    day.kind === 'span' ||
    day.kind === 'ahead'
  return (
    <li
      className={`flex ${cellClass(cell)}`}
      data-type={type}
      data-main={isMain || undefined}
      data-boxed={isBoxed || undefined}
    >
      <Link className="flex min-h-tap min-w-tap no-underline" to={eventPath(event.id, search)}>
        {sides.length > 0 && (
          <span className="side-marks" role="img" aria-label={sides.map((side) => side.name).join('・')}>
            {sides.map((side) => (
              <SideMark key={side.id} side={side} size="s" isDecorative />
            ))}
          </span>
        )}{' '}
        <span className="title">
          <ArticleWords>
            <Phrases text={title} />
          </ArticleWords>
        </span>
      </Link>
    </li>
  )
}
