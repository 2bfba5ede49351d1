import type { TimelineDay } from '../../components/timeline/groupDays.ts'

/** The date of a group of events, and how firmly it stands. Stays in view on phones while its events pass. */
export function DayHeading({ day: { lead, main, tag, datetime } }: { day: TimelineDay }) {
  const words = (
    <>
      {lead && <span className="lead">{lead}</span>}
      {main}
    </>
  )
  return (
    <div className="day-heading" data-long={[...main].length > 4 || undefined}>
      <h2>{datetime === undefined ? words : <time dateTime={datetime}>{words}</time>}</h2>
      <span className="certainty" data-open={datetime === undefined || undefined}>
        {tag}
      </span>
    </div>
  )
}
