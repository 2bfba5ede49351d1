import { useLocation } from 'react-router'
import type { LinkedArticle, LinkedEvent } from '../../article/linkArticle.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { DayHeading } from './DayHeading.tsx'
import { TimelineCell } from './TimelineCell.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { Chip, ChipRow } from '../../components/ui/Chip.tsx'
import { Overview } from '../../components/timeline/Overview.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { groupDays } from '../../components/timeline/groupDays.ts'
import { laneCountClass } from '../../components/timeline/laneClasses.ts'
import { layInLanes } from '../../components/timeline/layInLanes.ts'
import { TimelineLegend } from './TimelineLegend.tsx'
import { useHydrated } from '../../components/useHydrated.ts'
import { useSearchParamsAfterHydration } from '../../components/useSearchParamsAfterHydration.ts'
import { eventFragment, idOfFragment, toggleValue, valuesIn } from '../../paths.ts'
import { heads } from '../../strings/start.ts'
import { timeline as words } from '../../strings/timeline.ts'
import type { PageProps } from '../PageProps.ts'

/** More lanes than this are too narrow to read: the events then stand in one column. */
const mostLanes = 5

/** What happened when, as far as the source says it: lanes by side on wide windows, one spine on phones. */
export function TimelinePage({ article }: PageProps) {
  const { chosen, search, toggle, clear } = useSideFilter(article)
  const asked = useAskedEvent(article)
  const { events } = article
  const isShown = (event: LinkedEvent) => chosen.size === 0 || event.id === asked || concerns(event, chosen)
  const shown = events.filter(isShown)
  return (
    <div className="wrap">
      <TitleBlock title={heads.timeline.title}>
        <p className="lede">
          <Phrases text={heads.timeline.lede} />
        </p>
      </TitleBlock>
      {article.sides.length > 1 && (
        <SideChips article={article} chosen={chosen} toggle={toggle} clear={clear} />
      )}
      <Overview article={article} events={shown} search={search} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm text-ink-2">
        <TimelineLegend />
        <p role="status">{words.results(shown.length, events.length)}</p>
      </div>
      {shown.length > 0 ? (
        <Lanes article={article} events={shown} />
      ) : (
        <EmptyNote>
          <p>{words.empty}</p>
          {chosen.size > 0 && (
            <Button className="needs-script" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </EmptyNote>
      )}
      <FormerPlaces article={article} page="timeline" />
    </div>
  )
}

/** An event concerns the sides that take part in it and those that were not asked. */
function concerns({ sides, uninvited }: LinkedEvent, chosen: ReadonlySet<string>): boolean {
  return [...sides, ...uninvited].some(({ id }) => chosen.has(id))
}

/** The sides chosen in the URL. Ids that name no side are passed over. */
function useSideFilter({ sides }: LinkedArticle) {
  const [params, setParams] = useSearchParamsAfterHydration()
  const asked = valuesIn(params, 'side')
  const change = (alter: (params: URLSearchParams) => void) => {
    const after = new URLSearchParams(params)
    alter(after)
    setParams(after, { preventScrollReset: true })
  }
  return {
    search: params.size > 0 ? `?${params}` : '',
    chosen: new Set(sides.map(({ id }) => id).filter((id) => asked.includes(id))),
    toggle: (id: string) => change((after) => toggleValue(after, 'side', id)),
    clear: () => change((after) => after.delete('side')),
  }
}

/** The event that the fragment of the address leads to, once the browser has taken over. */
function useAskedEvent({ events, retired }: LinkedArticle): string | undefined {
  const { hash } = useLocation()
  const isHydrated = useHydrated()
  if (!isHydrated) return undefined
  const asked = idOfFragment(hash)
  const old = retired.find(({ kind, id }) => kind === 'event' && eventFragment(id) === asked)
  return old?.successor ?? events.find(({ id }) => eventFragment(id) === asked)?.id
}

interface SideChipsProps {
  article: LinkedArticle
  chosen: ReadonlySet<string>
  toggle: (side: string) => void
  clear: () => void
}

function SideChips({ article, chosen, toggle, clear }: SideChipsProps) {
  return (
    <ChipRow aria-label={words.filter}>
      <Chip isPressed={chosen.size === 0} onClick={clear}>
        {words.all}
      </Chip>
      {article.sides.map((side) => (
        <Chip key={side.id} isPressed={chosen.has(side.id)} onClick={() => toggle(side.id)}>
          <SideMark side={side} isDecorative />
          {side.name}{' '}
          <span className="tabular-nums">
            {article.events.filter((event) => concerns(event, new Set([side.id]))).length}
          </span>
        </Chip>
      ))}
    </ChipRow>
  )
}

function Lanes({ article: { sides }, events }: { article: LinkedArticle; events: readonly LinkedEvent[] }) {
  const hasLanes = sides.length <= mostLanes
  const laneCount = hasLanes ? Math.max(1, sides.length) : 1
  return (
    <div className={`timeline ${laneCountClass(laneCount)}`} data-lanes={hasLanes ? laneCount : undefined}>
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
      {groupDays(events).map((day) => (
        <section className="day" key={day.key} data-kind={day.kind}>
          <DayHeading day={day} />
          <ol role="list" className="entries">
            {layInLanes(day.events, laneCount).map((cell, index) => (
              // Cells have no identity of their own; those of events are distinguished by their place in the day.
              <TimelineCell key={index} cell={cell} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
