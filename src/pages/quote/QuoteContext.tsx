import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { Neighbours, type Neighbour } from '../../components/ui/Neighbours.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { quotePath } from '../../paths.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { QuoteEvidence } from './QuoteEvidence.tsx'
import { OtherVoices } from './OtherVoices.tsx'
import { QuoteFlow } from './QuoteFlow.tsx'
import { QuoteLinks } from './QuoteLinks.tsx'
import { StoryPosition } from './StoryPosition.tsx'

interface QuoteContextProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** Where a quote leads: to other voices, its neighbours, what came before and after it, its place in the story, its links. */
export function QuoteContext({ article, quote }: QuoteContextProps) {
  return (
    <>
      <div className="grid gap-8 pt-8 lg:grid-cols-2 lg:gap-12">
        <div>
          <OtherVoices article={article} quote={quote} />
          <Neighbours label={quoteContext.neighbours} item={quote} show={showNeighbour} />
        </div>
        <QuoteFlow article={article} quote={quote} />
      </div>
      <div className="grid gap-8 pt-8 md:grid-cols-2 md:gap-12">
        <StoryPosition article={article} quote={quote} />
        <QuoteLinks article={article} quote={quote} />
        <QuoteEvidence article={article} quote={quote} />
      </div>
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
    text: (
      <span className="line-clamp-2">
        <QuoteText quote={quote} isInsideLink />
      </span>
    ),
  }
}
