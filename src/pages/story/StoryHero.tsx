import { Link } from 'react-router'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Figure } from '../../article/schema.ts'
import { story } from '../../strings/story.ts'
import { Phrases } from '../../components/Phrases.tsx'
import { TateChuYoko } from '../../components/TateChuYoko.tsx'
import { DisplaySpans, TextSpans } from '../../components/TextSpans.tsx'
import { useForeignLanguage } from '../../components/useForeignLanguage.ts'
import { agreementsPath, quotesPath, speakersPath, timelinePath } from '../../paths.ts'
import { Voices } from './Voices.tsx'

/** The front page of a broadsheet: vertical headline at the right, one voice per side, figures at the left. */
export function StoryHero({ article }: { article: LinkedArticle }) {
  const { headline, alternativeHeadline, kicker, dek } = article
  return (
    <div className="story-hero">
      <header className="headline" lang={useForeignLanguage()}>
        <p className="kicker">
          <TateChuYoko text={kicker} />
        </p>
        <h1 tabIndex={-1}>
          <Phrases text={headline} isVertical />{' '}
          {alternativeHeadline && (
            <span className="second-deck">
              <Phrases text={alternativeHeadline} isVertical />
            </span>
          )}
        </h1>
        <p className="dek">
          <DisplaySpans text={dek} isVertical />
        </p>
      </header>
      <Voices article={article} />
      <section className="figures" aria-label={story.figures}>
        {article.figures.map((figure) => (
          <FigureItem key={figure.id} figure={figure} />
        ))}
      </section>
    </div>
  )
}

const figurePaths = {
  timeline: timelinePath,
  agreements: agreementsPath,
  speakers: speakersPath,
  quotes: quotesPath,
}

function FigureItem({ figure: { label, value, unit, note, page } }: { figure: Figure }) {
  const isNumeral = /^[\d.,]+$/.test(value)
  const figure = (
    <>
      <b
        className={`mr-[0.1em] tracking-wide ${isNumeral ? 'text-4xl leading-none' : 'text-2xl lg:text-3xl'}`}
      >
        {value}
      </b>
      {unit}
    </>
  )
  return (
    <div className="flex-[1_1_9rem] border-line pt-2 pb-3 not-first:border-t first:pt-0 lg:py-4 print:break-inside-avoid horizontal:border-t horizontal:pt-2!">
      <p className="label">{label}</p>
      <p className="font-mincho text-lg leading-tight font-bold lg:py-1 lg:text-xl">
        {page ? (
          <Link className="tap" to={figurePaths[page]}>
            {figure}
          </Link>
        ) : (
          figure
        )}
      </p>
      <p className="text-sm leading-relaxed text-ink-2 sm:break-phrase">
        <TextSpans text={note} />
      </p>
    </div>
  )
}
