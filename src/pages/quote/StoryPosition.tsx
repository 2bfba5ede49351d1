import { Link } from 'react-router'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { mostBars, positionsAround } from '../../article/positionsAround.ts'
import { paragraphPath, sectionPath, storyPath } from '../../paths.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { quotePage } from '../../strings/quotePage.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { PassageLink } from './PassageLink.tsx'
import { RunningText } from '../../components/RunningText.tsx'

interface StoryPositionProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** Where in the story a quote stands: one bar per statement, tall = own words, black = this one. The line above says the same. */
export function StoryPosition({ article, quote }: StoryPositionProps) {
  const positions = positionsAround(article.digest.positions, quote.number)
  const here = positions.find(({ quotes }) => quotes.some(({ number }) => number === quote.number))
  if (!here) return null
  const passage = article.digest.passages.find(({ number }) => number === quote.number)
  const index = here.quotes.findIndex(({ number }) => number === quote.number)
  // So many bars would be hairs: one for the section, and a marker in it.
  const isCollapsed = here.quotes.length > mostBars
  return (
    <section className="min-w-0 border-t border-ink pt-3" aria-labelledby="position-heading">
      <h2 className="block-heading" id="position-heading">
        {quoteContext.position}
      </h2>
      <p className="text-sm leading-relaxed text-ink-2">
        <RunningText text={quoteContext.positionIn(here.heading, index + 1, here.quotes.length)} />
      </p>
      <div className="mt-4 flex items-end gap-1" aria-hidden="true">
        {positions.map(({ section, quotes }) => (
          <div
            className="flex h-6.5 min-w-0 items-end gap-0.5 border-b border-line-2 data-here:border-b-3 data-here:border-ink"
            key={section}
            data-here={section === here.section || undefined}
          >
            {isCollapsed ? (
              <SectionBar at={(index + 0.5) / quotes.length} />
            ) : (
              quotes.map(({ number, kind }) => (
                <i
                  key={number}
                  data-kind={kind}
                  data-here={number === quote.number || undefined}
                  className="h-4 w-2 bg-line-2 keep-colors data-here:h-6 data-here:w-4 data-here:bg-ink not-data-here:indirect:h-2"
                />
              ))
            )}
          </div>
        ))}
      </div>
      <PassageLink
        to={passage?.paragraph === undefined ? sectionPath(here.section) : paragraphPath(passage.paragraph)}
        passage={passage?.text ?? ''}
      >
        {quoteContext.readHere}
        <Icon name="forward" />
      </PassageLink>
      <p className="lg:hidden print:hidden">
        <Link className="more-link" to={storyPath}>
          {quotePage.readFromStart}
          <Icon name="forward" />
        </Link>
      </p>
    </section>
  )
}

/** A section as one bar, with a marker at a part of its length (0 to 1). */
function SectionBar({ at }: { at: number }) {
  return (
    <svg className="h-6 w-full min-w-3 fill-line-2" viewBox="0 0 100 24" preserveAspectRatio="none">
      <rect y="14" width="100" height="10" />
      <rect className="fill-ink" x={Math.min(at * 100, 97)} width="3" height="24" />
    </svg>
  )
}
