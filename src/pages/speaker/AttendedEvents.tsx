import type { LinkedEvent } from '../../article/linkArticle.ts'
import { eventPath } from '../../paths.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { LinkRow } from '../../components/ui/LinkRow.tsx'
import { HeadedList } from '../../components/ui/HeadedList.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { WhenText } from '../../components/WhenText.tsx'

/** The entries of the timeline that someone took part in. */
export function AttendedEvents({ events }: { events: readonly LinkedEvent[] }) {
  if (events.length === 0) return null
  return (
    <HeadedList id="events-heading" heading={words.events}>
      {events.map((event) => (
        <li key={event.id}>
          <LinkRow
            to={eventPath(event.id)}
            mark={<Icon name="timeline" />}
            note={<WhenText when={event.when} />}
          >
            <ArticleWords>{event.title}</ArticleWords>
          </LinkRow>
        </li>
      ))}
    </HeadedList>
  )
}
