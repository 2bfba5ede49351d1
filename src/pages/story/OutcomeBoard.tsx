import { ArticleWords } from '../../components/ArticleWords.tsx'
import { tw } from '../../components/ui/tw.ts'
import type { Outcome } from '../../article/schema.ts'
import { outcomeFragment } from '../../paths.ts'
import { story } from '../../strings/story.ts'
import { FormerIds } from '../../components/FormerIds.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

const statuses = ['decided', 'undecided', 'said'] as const satisfies Outcome['status'][]

/** Decided and undecided face each other; with more room, what was only said stands beside them. */
const looks = {
  decided: { column: '', list: '', item: tw`border-line before:border-ink before:bg-ink` },
  undecided: {
    column: '',
    list: '',
    item: tw`border-dashed border-line-2 before:rounded-full before:border-dashed`,
  },
  said: {
    column: tw`@min-[40rem]:col-span-full @min-[64rem]:col-auto`,
    list: tw`@min-[40rem]:grid @min-[40rem]:grid-cols-2 @min-[40rem]:gap-x-8 @min-[64rem]:block`,
    item: tw`border-line before:border-dotted`,
  },
}

/** What was decided, what was not, and what was only said: solid, dashed and dotted. */
export function OutcomeBoard({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <div className="mt-6 grid gap-6 @min-[40rem]:grid-cols-2 @min-[64rem]:auto-cols-fr @min-[64rem]:grid-flow-col @min-[64rem]:grid-cols-none">
      {statuses.map((status) => {
        const these = outcomes.filter((outcome) => outcome.status === status)
        return (
          these.length > 0 && (
            <section
              key={status}
              className={`border-t border-ink ${looks[status].column}`}
              aria-labelledby={`outcomes-${status}`}
            >
              <h3 className="py-2 text-sm font-bold tracking-wide lg:py-3" id={`outcomes-${status}`}>
                {story.statuses[status]}
              </h3>
              <ul role="list" className={looks[status].list}>
                {these.map(({ id, title, text }) => (
                  <li
                    key={id}
                    id={outcomeFragment(id)}
                    className={`relative border-t py-1.5 pl-7 leading-medium before:absolute before:top-2.5 before:left-0 before:size-4 before:border-2 before:border-ink-2 before:keep-colors lg:py-4 lg:before:top-5 print:break-inside-avoid ${looks[status].item}`}
                  >
                    <FormerIds kind="outcome" id={id} />
                    <b className="block font-mincho leading-snug lg:text-lg">
                      <ArticleWords>
                        <Phrases text={title} />
                      </ArticleWords>
                    </b>
                    <p className="text-sm break-phrase text-ink-2 lg:text-base">
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
