import { useLocation } from 'react-router'
import { eventsAtFirst } from '../../article/firstPart.ts'
import type { LinkedArticle, LinkedEvent } from '../../article/linkArticle.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { Overview } from '../../components/timeline/Overview.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { SideChips } from '../../components/SideChips.tsx'
import { Lanes } from './Lanes.tsx'
import { TimelineLegend } from './TimelineLegend.tsx'
import { Rest } from '../../components/Rest.tsx'
import { useWholeArticle } from '../../components/WholeArticleContext.ts'
import { useHydrated } from '../../components/useHydrated.ts'
import { useSideFilter } from '../../components/useSideFilter.ts'
import { calendarFile, eventFragment, idOfFragment, timelinePath } from '../../paths.ts'
import { heads, loading } from '../../strings/start.ts'
import { timeline as words } from '../../strings/timeline.ts'
import type { PageProps } from '../PageProps.ts'

/** What happened when, as far as the source says it: lanes by side on wide windows, one spine on phones. */
export function TimelinePage({ article }: PageProps) {
  const filter = useSideFilter(article.sides)
  const { chosen, search, clear } = filter
  const { eventCount } = article.digest
  const isLong = article.events.length > eventsAtFirst
  const whole = useWholeArticle(isLong && chosen.size > 0)
  // Until the whole article is there, a long timeline can be narrowed down as far as it goes.
  const shown = useChosenEvents((isLong && whole) || article, chosen)
  const count = shown?.length ?? eventCount
  return (
    <div className="wrap">
      <TitleBlock title={heads.timeline.title}>
        <p className="lede">
          <Phrases text={heads.timeline.lede} />
        </p>
      </TitleBlock>
      {article.sides.length > 1 && (
        <SideChips
          filter={filter}
          counts={article.sides.map((side) => ({
            side,
            count: article.digest.concerns.find((one) => one.side === side.id)?.count ?? 0,
          }))}
        />
      )}
      {shown || !isLong ? (
        <Overview article={article} events={shown} search={search} />
      ) : (
        <Rest of={Overview} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm text-ink-2">
        {eventCount > 0 && <TimelineLegend />}
        <p role="status">{shown && isLong && !whole ? loading : words.results(count, eventCount)}</p>
      </div>
      {count > 0 ? (
        <Lanes article={article} events={shown} />
      ) : (
        <EmptyNote>
          <p>{eventCount === 0 ? words.none : words.empty}</p>
          {chosen.size > 0 && (
            <Button className="needs-script" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </EmptyNote>
      )}
      {article.digest.hasCalendar && (
        <p className="mt-4 text-sm text-ink-2 print:hidden">
          <a className="inline-flex min-h-tap items-center" href={import.meta.env.BASE_URL + calendarFile}>
            {words.calendar}
          </a>
        </p>
      )}
      <FormerPlaces article={article} page="timeline" />
      <PageFoot article={article} path={timelinePath} title={heads.timeline.title} />
    </div>
  )
}

/** The events of the chosen sides, and the one that the address names; none while all are shown. */
function useChosenEvents(
  article: LinkedArticle,
  chosen: ReadonlySet<string>,
): readonly LinkedEvent[] | undefined {
  const asked = useAskedEvent(article)
  if (chosen.size === 0) return undefined
  return article.events.filter((event) => event.id === asked || concerns(event, chosen))
}

/** An event concerns the sides that take part in it and those that were not asked. */
function concerns({ sides, uninvited }: LinkedEvent, chosen: ReadonlySet<string>): boolean {
  return [...sides, ...uninvited].some(({ id }) => chosen.has(id))
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
