import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { positionsAround } from '../article/storyPosition.ts'
import { paragraphPath, sectionPath } from '../paths.ts'
import { quotePage } from '../strings.ts'
import { Icon } from './Icon.tsx'
import { PassageLink } from './PassageLink.tsx'
import { Words } from './Words.tsx'

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
  return (
    <section className="ruled-block" aria-labelledby="position-heading">
      <h2 className="block-heading" id="position-heading">
        {quotePage.position}
      </h2>
      <p className="story-position-words">
        <Words text={quotePage.positionIn(here.heading, index + 1, here.quotes.length)} />
      </p>
      <div className="story-position" aria-hidden="true">
        {positions.map(({ section, heading, quotes }) => (
          <div className="part" key={section} data-here={section === here.section || undefined}>
            <div className="bars">
              {quotes.map(({ number, kind }) => (
                <i key={number} data-kind={kind} data-here={number === quote.number || undefined} />
              ))}
            </div>
            <span>{heading}</span>
          </div>
        ))}
      </div>
      <PassageLink
        to={passage?.paragraph === undefined ? sectionPath(here.section) : paragraphPath(passage.paragraph)}
        passage={passage?.text ?? ''}
      >
        {quotePage.readHere}
        <Icon name="forward" />
      </PassageLink>
    </section>
  )
}
