import { Fragment, type ReactNode } from 'react'
import { precisionOfWhen } from '../../article/formatWhen.ts'
import type { LinkedEvent, LinkedSide, LinkedSpeaker } from '../../article/linkArticle.ts'
import { ownWordsOf } from '../../article/ownWordsOf.ts'
import type { RichText } from '../../article/schema.ts'
import { eventFragment, eventPath } from '../../paths.ts'
import { timeline as words } from '../../strings/timeline.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { useArticleOnScreen } from '../../components/ArticleContext.ts'
import { AgreementTags } from '../../components/AgreementTags.tsx'
import { clampOf } from '../../components/clampOf.ts'
import { FormerIds } from '../../components/FormerIds.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { PlaceLink } from '../../components/PlaceLink.tsx'
import { QuoteBox } from '../../components/QuoteBox.tsx'
import { RunningText } from '../../components/RunningText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerLink } from '../../components/SpeakerLink.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'
import { cellClass } from '../../components/timeline/laneClasses.ts'
import type { LaneCell } from '../../components/timeline/layInLanes.ts'
import { WhenText } from '../../components/WhenText.tsx'

/** One cell of the lanes, or one entry of the spine on a phone. */
export function TimelineCell({ cell }: { cell: LaneCell }) {
  switch (cell.type) {
    case 'event':
      return <EventEntry event={cell.event} cell={cell} />
    case 'uninvited':
      return <UninvitedEntry event={cell.event} sides={cell.sides} cell={cell} />
    case 'same':
      return (
        // The event itself names all its sides; this only fills their lanes.
        <li {...placeOf(cell, 'cell')} data-content="same" aria-hidden="true">
          <Marks sides={cell.sides} />
          <span>{words.sameEvent(cell.event.shortTitle)}</span>
        </li>
      )
    case 'empty':
      return <li {...placeOf(cell, 'cell')} aria-hidden="true" />
  }
}

const placeOf = (cell: LaneCell, className: string) => ({
  className: `${className} ${cellClass(cell)}`,
  'data-first': cell.isFirstInLane || undefined,
})

/** An event: who took part, where, what happened, and the statements that it rests on. */
function EventEntry({ event, cell }: { event: LinkedEvent; cell: LaneCell }) {
  const article = useArticleOnScreen()
  const { text, cited } = splitCites(event.summary)
  const said = new Set([...event.quotes, ...cited.flatMap((id) => article.byId.quotes.get(id) ?? [])])
  const quotes = [...said].toSorted((a, b) => a.number - b.number)
  const ownWords = ownWordsOf(
    quotes.filter(({ kind, speaker }) => kind === 'direct' && event.participants.includes(speaker)),
  )
  // A title that names everyone says who it was.
  const hasPeople = !namesAll(event.title, event.participants)
  const isMain = event === article.mainEvent
  return (
    <li
      {...placeOf(cell, 'event-entry')}
      id={eventFragment(event.id)}
      data-main={isMain || undefined}
      data-joint={cell.span > 1 || undefined}
    >
      <FormerIds kind="event" id={event.id} />
      <div className="meta">
        <Marks
          sides={event.sides}
          fallback={event.phase === 'publication' ? words.editorialMark : words.otherMark}
        />
        <MetaText event={event} />
      </div>
      <h3 className={`font-mincho leading-snug font-bold ${isMain ? 'text-xl' : 'text-lg'}`}>
        <ArticleWords>
          <Phrases text={event.title} />
        </ArticleWords>
      </h3>
      <p className="mt-1 leading-relaxed text-ink-2">
        <TextSpans text={text} />
      </p>
      {ownWords && (
        <p className={`-ms-[0.5em] mt-1 own-words ${clampOf(ownWords.text)}`}>
          <ArticleWords>
            <RunningText text={ownWords.text} />
          </ArticleWords>
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
        {hasPeople && (
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="label">{words.people}</span>
            {event.participants.map((speaker) => (
              <Fragment key={speaker.id}>
                {' '}
                <SpeakerLink
                  className="name inline-flex min-h-tap min-w-tap items-center"
                  speaker={speaker}
                  isShort
                />
              </Fragment>
            ))}
          </p>
        )}
        <AgreementTags agreements={event.agreements} />
        {quotes.length > 0 && (
          <span className="inline-flex flex-wrap items-center gap-1 md:pointer-fine:gap-3">
            {quotes.map((quote) => (
              <QuoteBox key={quote.id} quote={quote} hasSpeaker />
            ))}
          </span>
        )}
        <span className="-my-2 ms-auto">
          <PlaceLink to={eventPath(event.id)} name={event.title} />
        </span>
      </div>
    </li>
  )
}

/** Whether a title names everyone. A name that is a part of another, or one letter that is in many words, does not count. */
function namesAll(title: string, speakers: readonly LinkedSpeaker[]): boolean {
  let rest = title
  return speakers
    .map(({ shortName }) => shortName)
    .toSorted((a, b) => b.length - a.length)
    .every((name) => {
      const isNamed = name.length > 1 && rest.includes(name)
      rest = rest.replace(name, '／')
      return isNamed
    })
}

/** A side that was not asked: an entry of its own, in its own lane. */
function UninvitedEntry({
  event,
  sides,
  cell,
}: {
  event: LinkedEvent
  sides: readonly LinkedSide[]
  cell: LaneCell
}) {
  return (
    <li {...placeOf(cell, 'event-entry')} data-absent>
      <div className="meta">
        <Marks sides={sides} />
      </div>
      <p className="font-mincho text-body leading-normal text-ink-2">
        <Phrases text={words.uninvited(event.shortTitle)} />
      </p>
    </li>
  )
}

/** Place and duration; and of the time what the heading does not say. Screen readers always get all of it. */
function MetaText({ event }: { event: LinkedEvent }) {
  const { phase, place, duration, when } = event
  const precision = precisionOfWhen(when)
  const isDated = precision === 'day' || precision === 'lasted'
  const facts = [
    ...(isDated && when.after ? [words.after.lead(when.after.shortTitle) + words.after.main] : []),
    ...(when.text && (isDated || (precision === 'order' && when.after)) ? [when.text] : []),
    ...(place ? [place] : []),
    ...(duration ? [duration] : []),
    ...(phase === 'publication' && !place ? [words.editorial] : []),
  ]
  if (precision === 'order' && facts.length === 0) facts.push(words.tags.unknown)
  return (
    <p className="flex flex-wrap text-sm leading-snug tracking-wide text-ink-3">
      <span className="sr-only">
        <WhenText when={when} isShort />
      </span>
      {facts.map((fact) => (
        <Fragment key={fact}>
          {' '}
          <span className="not-last:after:content-['／']">{fact}</span>
        </Fragment>
      ))}
    </p>
  )
}

function Marks({ sides, fallback }: { sides: readonly LinkedSide[]; fallback?: string }): ReactNode {
  if (sides.length === 0)
    return (
      fallback && (
        <span className="side-marks" aria-hidden="true">
          <span className="side-mark" data-shape="none">
            {fallback}
          </span>
        </span>
      )
    )
  return (
    <span className="side-marks">
      {sides.map((side) => (
        <SideMark key={side.id} side={side} />
      ))}
    </span>
  )
}

/** The reference marks that close a summary stand in the row of statements below it instead. */
function splitCites(summary: RichText): { text: RichText; cited: readonly string[] } {
  const last = summary.at(-1)
  if (typeof last !== 'object' || last.type !== 'cite' || summary.length === 1)
    return { text: summary, cited: [] }
  return { text: summary.slice(0, -1), cited: last.quotes }
}
