import { Link } from 'react-router'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { buttonLook } from '../../components/ui/Button.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { Neighbours, type Neighbour } from '../../components/ui/Neighbours.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { QuoteFacts } from './QuoteFacts.tsx'
import { QuoteFlow } from './QuoteFlow.tsx'
import { QuoteInBrief } from './QuoteInBrief.tsx'
import { QuoteLinks } from './QuoteLinks.tsx'
import { QuotePlate } from '../../components/QuotePlate.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { ShareActions } from './ShareActions.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerLink } from '../../components/SpeakerLink.tsx'
import { StoryPosition } from './StoryPosition.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'
import { quotePath, storyPath, timelinePath } from '../../paths.ts'
import { quote as quoteWords, quotePage } from '../../strings.ts'
import type { PageProps } from '../PageProps.ts'

/** One quote at its permanent address: the words first, then who, when, where, how, and what it belongs to. */
export function QuotePage({ article, mainEntity: quote }: PageProps<LinkedQuote>) {
  const { speaker, setting, subject } = quote
  const number = quote.numeral
  return (
    <article className="quote-page wrap">
      <header className="quote-context">
        <p className="label tabular-nums">{quoteWords.ofTotal(number, article.digest.quoteCount)}</p>
        <p className="about phrase">
          <Phrases text={subject ?? article.mainEvent?.title ?? article.headline} />
        </p>
        <QuoteInBrief quote={quote} />
        <Link to={storyPath}>{quotePage.readFromStart}</Link>
      </header>
      <div className="quote-grid">
        <h1 className="sr-only" tabIndex={-1}>
          {quoteWords.heading(speaker.name)} {number}
        </h1>
        <QuotePlate quote={quote} />
        <div className="quote-side">
          <div className="quote-speaker">
            <SideMark side={speaker.side} size="l" /> <SpeakerLink className="name" speaker={speaker} />{' '}
            <span className="role">
              {speaker.role && <TextSpans text={speaker.role} />}
              {speaker.side && `（${speaker.side.name}）`}
            </span>
          </div>
          <QuoteFacts quote={quote} />
          {setting && (
            <div className="quote-scene">
              <p className="label">{quotePage.scene}</p>
              <p>
                <TextSpans text={setting} />
              </p>
            </div>
          )}
          <ShareActions article={article} quote={quote} />
        </div>
      </div>
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
      </div>
      <Neighbours label={quotePage.neighbours} item={quote} show={showNeighbour} />
    </article>
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
    words: <QuoteText quote={quote} isInsideLink />,
  }
}
