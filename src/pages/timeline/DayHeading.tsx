import type { LinkedEvent } from '../../article/linkArticle.ts'
import { timeline as words } from '../../strings/timeline.ts'
import type { TimelineDay } from '../../components/timeline/groupDays.ts'
import { Phrases } from '../../components/Phrases.tsx'
import { tw } from '../../components/ui/tw.ts'

interface DayHeadingProps {
  day: TimelineDay
  /** What the phases are named after. */
  mainEvent: LinkedEvent | undefined
}

/** A year of many digits has to fit its column without a break. */
const sizeOf = (date: string) =>
  /\d{7}/.test(date) ? tw`text-base` : [...date].length > 4 ? tw`text-lg lg:text-xl` : tw`text-xl lg:text-2xl`

/** The phase that begins with a group of events, their date, and how firmly it stands. Stays in view on phones while its events pass. */
export function DayHeading({ day, mainEvent }: DayHeadingProps) {
  const { kind, lead, main, weekday, tag, datetime, phase } = day
  // Where the date itself says it, it is said once; and before and after need something to be before or after.
  const isNamed = kind !== 'order' && kind !== 'ahead' && (mainEvent || phase === 'publication')
  const content = (
    <>
      {lead && (
        <span className="lead mr-1 text-base font-normal">
          <Phrases text={lead} />
        </span>
      )}
      <Phrases text={main} />
      {weekday && <span className="text-base">{weekday}</span>}
    </>
  )
  return (
    <div className="day-heading">
      {phase && isNamed && (
        <p className="label font-bold text-ink">{words.phases[phase](mainEvent?.shortTitle ?? '')}</p>
      )}
      <h2 className={`font-mincho leading-tight font-bold tabular-nums ${sizeOf(main)}`}>
        {datetime === undefined ? content : <time dateTime={datetime}>{content}</time>}
      </h2>
      <span
        className={`certainty border border-line-2 px-2 text-sm text-ink-2 ${tag === words.tags.exact ? '' : 'border-dashed'}`}
      >
        {tag}
      </span>
    </div>
  )
}
