import { useLocation } from 'react-router'
import { eventsAtFirst } from '../../article/firstPart.ts'
import type { LinkedArticle, LinkedEvent } from '../../article/linkArticle.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { Chip, ChipRow } from '../../components/ui/Chip.tsx'
import { Overview } from '../../components/timeline/Overview.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { Lanes } from './Lanes.tsx'
import { TimelineLegend } from './TimelineLegend.tsx'
import { Rest } from '../../components/Rest.tsx'
import { useWholeArticle } from '../../components/WholeArticleContext.ts'
import { useHydrated } from '../../components/useHydrated.ts'
import { useSearchParamsAfterHydration } from '../../components/useSearchParamsAfterHydration.ts'
import { calendarFile, eventFragment, idOfFragment, toggleValue, valuesIn } from '../../paths.ts'
import { heads, loading } from '../../strings/start.ts'
import { timeline as words } from '../../strings/timeline.ts'
import type { PageProps } from '../PageProps.ts'

/** What happened when, as far as the source says it: lanes by side on wide windows, one spine on phones. */
export function TimelinePage({ article }: PageProps) {
  const { chosen, search, toggle, clear } = useSideFilter(article)
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
        <SideChips article={article} chosen={chosen} toggle={toggle} clear={clear} />
      )}
      {shown || !isLong ? (
        <Overview article={article} events={shown} search={search} />
      ) : (
        <Rest of={Overview} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm text-ink-2">
        <TimelineLegend />
        <p role="status">{shown && isLong && !whole ? loading : words.results(count, eventCount)}</p>
      </div>
      {count > 0 ? (
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
      {article.digest.hasCalendar && (
        <p className="mt-4 text-sm text-ink-2 print:hidden">
          <a className="inline-flex min-h-tap items-center" href={import.meta.env.BASE_URL + calendarFile}>
            {words.calendar}
          </a>
        </p>
      )}
      <FormerPlaces article={article} page="timeline" />
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

/** The sides chosen in the URL. Ids that name no side are passed over. */
function useSideFilter({ sides }: LinkedArticle) {
  const [params, setParams] = useSearchParamsAfterHydration()
  const asked = valuesIn(params, 'side')
  const change = (alter: (params: URLSearchParams) => void) => {
    const after = new URLSearchParams(params)
    alter(after)
    setParams(after)
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
            {article.digest.concerns.find((one) => one.side === side.id)?.count ?? 0}
          </span>
        </Chip>
      ))}
    </ChipRow>
  )
}
