import { Link } from 'react-router'
import type { LinkedEvent } from '../article/linkArticle.ts'
import { eventPath } from '../paths.ts'
import { speakers as words } from '../strings.ts'
import { Icon } from './Icon.tsx'
import { WhenText } from './WhenText.tsx'

/** The entries of the timeline that someone took part in. */
export function AttendedEvents({ events }: { events: readonly LinkedEvent[] }) {
  if (events.length === 0) return null
  return (
    <section aria-labelledby="events-heading">
      <h2 className="section-heading" id="events-heading">
        {words.events}
      </h2>
      <ul className="attended-events" role="list">
        {events.map((event) => (
          <li key={event.id}>
            <Link className="link-row" to={eventPath(event.id)}>
              <Icon name="timeline" />
              <span className="words">
                {event.title}
                <small>
                  <WhenText when={event.when} />
                </small>
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
