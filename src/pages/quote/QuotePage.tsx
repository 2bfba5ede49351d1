import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { QuoteFacts } from './QuoteFacts.tsx'
import { QuoteInBrief } from './QuoteInBrief.tsx'
import { QuotePlate } from './QuotePlate.tsx'
import { ShareActions } from './ShareActions.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerLink } from '../../components/SpeakerLink.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { quotePath, storyPath } from '../../paths.ts'
import { quotePage } from '../../strings/quotePage.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import type { PageProps } from '../PageProps.ts'

/**
 * Links alone, which work before their code is there: it is fetched once the rest of the page answers. What cannot be
 * had leaves the page as it was written.
 */
const QuoteContext = lazy(async () => {
  try {
    return { default: (await import('./QuoteContext.tsx')).QuoteContext }
  } catch {
    return new Promise<never>(() => undefined)
  }
})

/** One quote at its permanent address: the words first, then who, when, where, how, and what it belongs to. */
export function QuotePage({ article, mainEntity: quote }: PageProps<LinkedQuote>) {
  const { speaker, setting, subject, event, when, previous, next } = quote
  const number = quote.numeral
  return (
    <article className="@container wrap pb-4 lg:pt-4">
      <header className="flex flex-wrap items-center gap-x-3 border-b border-line pb-2 text-sm leading-relaxed lg:mb-6 lg:flex-nowrap lg:items-baseline lg:gap-x-5 lg:text-base briefest:pb-1">
        <p className="flex items-center gap-2 label tabular-nums lg:flex-none">
          {previous && <NeighbourSign quote={previous} direction="back" />}{' '}
          {quoteWords.ofTotal(number, article.digest.quoteCount)}{' '}
          {next && <NeighbourSign quote={next} direction="forward" />}
        </p>
        <QuoteInBrief quote={quote} />
        <p className="contents break-phrase sm:block lg:flex lg:max-w-none brief:block brief:basis-full briefest:contents">
          {event && (
            <span className="lg:flex-none">
              <WhenText when={when} isShort />
              {'　'}
            </span>
          )}
          <span className="basis-full briefest:hidden">
            {event && (
              <b>
                <ArticleWords>
                  <Phrases text={event.title} />
                </ArticleWords>
                {'　'}
              </b>
            )}
            {subject}
          </span>
        </p>
        <Link className="-my-2 ml-auto hidden flex-none py-2 lg:block print:hidden" to={storyPath}>
          {quotePage.readFromStart}
        </Link>
      </header>
      <div className="@min-[38rem]:grid @min-[38rem]:grid-cols-[clamp(18rem,32.25%,24.5rem)_minmax(0,1fr)] @min-[38rem]:gap-6 @min-[56rem]:gap-12 print:block">
        <h1 className="sr-only" tabIndex={-1}>
          {quoteWords.heading(speaker.name)} {number}
        </h1>
        <QuotePlate quote={quote} />
        <div className="flex flex-col @min-[38rem]:-order-1">
          <div className="flex items-center gap-3 py-4 @min-[56rem]:pt-0">
            <SideMark side={speaker.side} size="l" />{' '}
            <p className="grid gap-1 leading-ruby text-ink-2">
              <SpeakerLink
                className="name inline-flex min-h-tap items-center font-mincho text-xl leading-tight font-bold text-ink @min-[56rem]:text-2xl"
                speaker={speaker}
              />{' '}
              <span>
                {speaker.role && <TextSpans text={speaker.role} />}
                {speaker.side && `（${speaker.side.name}）`}
              </span>
            </p>
          </div>
          <QuoteFacts article={article} quote={quote} />
          {setting && (
            <div className="pt-4">
              <p className="label">{quotePage.scene}</p>
              <p className="mt-1 font-mincho leading-relaxed">
                <TextSpans text={setting} />
              </p>
            </div>
          )}
          <ShareActions article={article} quote={quote} />
        </div>
      </div>
      <Suspense>
        <QuoteContext article={article} quote={quote} />
      </Suspense>
    </article>
  )
}

/** The way to the quote before or after this one, beside the number of this one. */
function NeighbourSign({ quote, direction }: { quote: LinkedQuote; direction: 'back' | 'forward' }) {
  return (
    <Link
      className="tap text-ink no-underline"
      to={quotePath(quote.id)}
      rel={direction === 'back' ? 'prev' : 'next'}
      aria-label={quoteWords.goTo(quote.numeral)}
    >
      <Icon name={direction} />
    </Link>
  )
}
