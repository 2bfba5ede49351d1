import { useHref } from 'react-router'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { plateFitOf, type PlateFit } from '../../article/plateFitOf.ts'
import { Listen } from '../../listen/Listen.tsx'
import { quotePath } from '../../paths.ts'
import { kindMeanings } from '../../strings/quotePage.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { KindBadge } from '../../components/KindBadge.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { tw } from '../../components/ui/tw.ts'
import { WhenText } from '../../components/WhenText.tsx'

const frames = {
  speech: tw`items-center border-t-3 border-b border-ink bg-paper-2 before:absolute before:inset-x-0 before:top-0.75 before:border-t before:border-ink @min-[38rem]:min-h-112 @min-[38rem]:pt-12 @min-[56rem]:min-h-140 @min-[56rem]:justify-center`,
  report: tw`items-start self-start border border-dashed border-line-2`,
}

const fits: Record<PlateFit, string> = {
  short: tw`vertical-lines-[12em] text-[min(var(--text-3xl),2.625rem)]`,
  medium: tw`vertical-lines-[14.4em] text-quote`,
  long: tw`text-xl sm:@min-[19rem]:vertical-lines-[16.5em]`,
  horizontal: tw`text-xl indirect:max-w-[24em] indirect:leading-loose indirect:tracking-normal`,
}

/** The id of the plate in the page. */
const statementFragment = 'statement'

/** The quote as large as it deserves: on a plate between rules, or in a dashed frame for a report. */
export function QuotePlate({ quote }: { quote: LinkedQuote }) {
  const { kind, speaker, when } = quote
  const fit = plateFitOf(quote)
  const isVertical = fit !== 'horizontal'
  const address = useHref(quotePath(quote.id))
  return (
    <div
      className={`@container relative mt-4 flex flex-col px-gutter py-5 @min-[56rem]:mt-0 @min-[56rem]:px-14 @min-[56rem]:py-7 print:min-h-0 print:break-inside-avoid print:px-6 briefest:mt-2 ${kind === 'indirect' ? frames.report : frames.speech}`}
      data-kind={kind}
      id={statementFragment}
    >
      <div className="absolute bottom-1 left-1">
        <Listen of={statementFragment} name={quoteWords.heading(speaker.name)} />
      </div>
      {kind === 'indirect' && (
        <p className="mb-6 flex flex-wrap items-center gap-3 text-sm break-phrase text-ink-2">
          <span className="lg:hidden">
            <KindBadge kind={kind} />
          </span>{' '}
          <span>{kindMeanings[kind]}</span>
        </p>
      )}
      {/* In a narrow plate the longest phrase must fit together with its closing bracket. */}
      <div
        className={`flex max-w-[30em] flex-col gap-5 font-mincho leading-relaxed tracking-wide @max-[14.5rem]:text-xl @max-[14.5rem]:tracking-normal print:text-2xl ${fits[fit]}`}
      >
        <blockquote className="break-phrase direct:own-words">
          <p className="even-columns">
            <QuoteText quote={quote} isVertical={isVertical} isDisplay />
          </p>
        </blockquote>
        {/* The facts beside or below name the speaker; only vertical words have room for it too. */}
        <p
          className={`print-address flex flex-wrap gap-x-4 leading-relaxed text-ink-2 print:block ${isVertical ? tw`self-end text-base tracking-wider not-print:max-sm:hidden not-print:@max-[19rem]:hidden` : tw`font-gothic text-sm tracking-normal not-print:hidden`}`}
          data-address={address}
          data-attribution
        >
          <b className={isVertical ? 'tracking-widest text-ink' : 'font-normal text-ink'}>{speaker.name}</b>{' '}
          {speaker.shortRole && <span>{speaker.shortRole}</span>}{' '}
          {!isVertical && (
            <span className="block basis-full">
              <WhenText when={when} />
            </span>
          )}
        </p>
      </div>
    </div>
  )
}
