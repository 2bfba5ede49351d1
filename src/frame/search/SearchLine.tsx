import { memo, type ReactNode } from 'react'
import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { placesOf } from '../../article/placesOf.ts'
import { agreements } from '../../strings/agreements.ts'
import { search } from '../../strings/search.ts'
import { kinds, quote as quoteWords } from '../../strings/start.ts'
import { story } from '../../strings/story.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import type { SearchTarget } from './searchGroups.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { RunningText } from '../../components/RunningText.tsx'

/** What a line of the search results says, hits marked. */
export const SearchLine = memo(function SearchLine({ target }: { target: SearchTarget }) {
  switch (target.type) {
    case 'quote':
      return <QuoteLine quote={target.quote} />
    case 'speaker':
      return <SpeakerLine {...target} />
    case 'agreement':
      return <AgreementLine {...target} />
    case 'event':
      return <EventLine {...target} />
    case 'part':
      return <StoryPartLine {...target} />
    case 'rest':
      return (
        <Line mark={<Icon name="forward" />} title={search.rest[target.group](target.count)} notes={[]} />
      )
  }
})

interface LineProps {
  mark: ReactNode
  title: ReactNode
  /** Smaller, below; what is missing is left out. */
  notes: readonly (string | undefined)[]
}

function Line({ mark, title, notes }: LineProps) {
  const known = notes.filter((note) => note !== undefined && note !== '').join('　')
  return (
    <>
      <span className="grid place-items-center text-ink-2">{mark}</span>
      <span>
        <span className="block">{title}</span>
        {known && (
          <small className="block text-sm leading-snug text-pretty text-ink-2">
            <RunningText text={known} />
          </small>
        )}
      </span>
    </>
  )
}

function QuoteLine({ quote }: { quote: LinkedQuote }) {
  const { speaker, kind, numeral, subject } = quote
  return (
    <Line
      mark={<SideMark side={speaker.side} />}
      title={
        <span
          className="line-clamp-6 direct:-ml-[0.5em] direct:pl-[0.5em] direct:-indent-[0.5em] direct:font-mincho direct:font-bold"
          data-kind={kind}
        >
          <QuoteText quote={quote} isInsideLink />
        </span>
      }
      notes={[search.quote(numeral, speaker.shortName, kinds[kind]), subject, placesOf(quote)[0]]}
    />
  )
}

type Target<Type> = Extract<SearchTarget, { type: Type }>

function SpeakerLine({ speaker, spelling }: Target<'speaker'>) {
  const { name, side, roleText, quotes } = speaker
  return (
    <Line
      mark={side ? <SideMark side={side} /> : <Icon name="speakers" />}
      title={<RunningText text={name} />}
      notes={[
        roleText,
        spelling,
        quotes.length > 0
          ? `${search.groups.quotes} ${quoteWords.count(quotes.length)}`
          : quoteWords.noQuotes,
      ]}
    />
  )
}

function AgreementLine({ agreement, sentence }: Target<'agreement'>) {
  return (
    <Line
      mark={<span className="font-mincho text-lg leading-none font-bold text-ink">{agreement.numeral}</span>}
      title={
        <ArticleWords>
          <RunningText text={agreement.title} />
        </ArticleWords>
      }
      notes={[agreements.numbered(agreement.numeral), sentence]}
    />
  )
}

function EventLine({ event, sentence }: Target<'event'>) {
  return (
    <Line
      mark={<Icon name="timeline" />}
      title={
        <ArticleWords>
          <RunningText text={event.title} />
        </ArticleWords>
      }
      notes={[formatWhen(event.when).text, event.place, sentence]}
    />
  )
}

function StoryPartLine({ part, sentence }: Target<'part'>) {
  return (
    <Line
      mark={<Icon name="story" />}
      title={<RunningText text={part.heading ?? story.keyPoints} />}
      notes={[sentence]}
    />
  )
}
