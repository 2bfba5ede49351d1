import type { TimelineDay } from '../../components/timeline/groupDays.ts'

/** The date of a group of events, and how firmly it stands. Stays in view on phones while its events pass. */
export function DayHeading({ day: { lead, main, weekday, tag, datetime } }: { day: TimelineDay }) {
  const content = (
    <>
      {lead && <span className="lead mr-1 text-base font-normal">{lead}</span>}
      {main}
      {weekday && <span className="text-base">{weekday}</span>}
    </>
  )
  return (
    <div className="day-heading">
      <h2
        className={`font-mincho leading-tight font-bold tabular-nums ${[...main].length > 4 ? 'text-lg lg:text-xl' : 'text-xl lg:text-2xl'}`}
      >
        {datetime === undefined ? content : <time dateTime={datetime}>{content}</time>}
      </h2>
      <span
        className={`certainty border border-line-2 px-2 text-sm text-ink-2 ${datetime === undefined ? 'border-dashed' : ''}`}
      >
        {tag}
      </span>
    </div>
  )
}
