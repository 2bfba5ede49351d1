import { outcomeStatuses, type Outcome } from '../../article/schema.ts'
import { outcomeFragment } from '../../paths.ts'
import { story } from '../../strings.ts'
import { FormerIds } from '../../components/FormerIds.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

/** What was decided, what was not, and what was only said: solid, dashed and dotted. */
export function OutcomeBoard({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <div className="outcome-board">
      {outcomeStatuses.map((status) => {
        const these = outcomes.filter((outcome) => outcome.status === status)
        return (
          these.length > 0 && (
            <section key={status} data-status={status} aria-labelledby={`outcomes-${status}`}>
              <h3 id={`outcomes-${status}`}>{story.statuses[status]}</h3>
              <ul role="list">
                {these.map(({ id, title, text }) => (
                  <li key={id} id={outcomeFragment(id)}>
                    <FormerIds kind="outcome" id={id} />
                    <b>
                      <Phrases text={title} />
                    </b>
                    <p>
                      <TextSpans text={text} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
