import { Link } from 'react-router'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { buttonLook } from '../../components/ui/Button.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { Neighbours, type Neighbour } from '../../components/ui/Neighbours.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { quotePath, storyPath, timelinePath } from '../../paths.ts'
import { quotePage } from '../../strings/quotePage.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { QuoteEvidence } from './QuoteEvidence.tsx'
import { QuoteFlow } from './QuoteFlow.tsx'
import { QuoteLinks } from './QuoteLinks.tsx'
import { StoryPosition } from './StoryPosition.tsx'

interface QuoteContextProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** Where a quote belongs: before and after it, in the story, and what it is linked with. */
export function QuoteContext({ article, quote }: QuoteContextProps) {
  return (
    <>
      <QuoteFlow article={article} quote={quote} />
      <div className="mt-5 flex flex-wrap gap-2 print:hidden">
        <Link className={buttonLook.plain} to={storyPath}>
          <Icon name="story" />
          {quotePage.readFromStart}
        </Link>{' '}
        <Link className={buttonLook.plain} to={timelinePath}>
          <Icon name="timeline" />
          {quotePage.seeTimeline}
        </Link>
      </div>
      <div className="grid gap-8 pt-12 md:grid-cols-2 md:gap-12 print:pt-7">
        <StoryPosition article={article} quote={quote} />
        <QuoteLinks article={article} quote={quote} />
        <QuoteEvidence article={article} quote={quote} />
      </div>
      <Neighbours label={quotePage.neighbours} item={quote} show={showNeighbour} />
    </>
  )
}

function showNeighbour(quote: LinkedQuote): Neighbour {
  return {
    path: quotePath(quote.id),
    label: (
      <>
        <span>{quoteWords.label(quote.numeral)}</span> <span>{quote.speaker.shortName}</span>
      </>
    ),
    text: <QuoteText quote={quote} isInsideLink />,
  }
}
