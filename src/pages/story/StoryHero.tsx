import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Figure } from '../../article/schema.ts'
import { story } from '../../strings.ts'
import { Phrases } from '../../components/Phrases.tsx'
import { TateChuYoko } from '../../components/TateChuYoko.tsx'
import { DisplaySpans, TextSpans } from '../../components/TextSpans.tsx'
import { Voices } from './Voices.tsx'

/** The front page of a broadsheet: vertical headline at the right, one voice per side, figures at the left. */
export function StoryHero({ article }: { article: LinkedArticle }) {
  const { headline, alternativeHeadline, kicker, dek } = article
  return (
    <div className="story-hero">
      <header className="headline">
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

function FigureItem({ figure: { label, value, unit, note } }: { figure: Figure }) {
  const isNumeral = /^[\d.,]+$/.test(value)
  return (
    <div className="figure">
      <p className="label">{label}</p>
      <p className="value">
        <b data-numeral={isNumeral || undefined}>{value}</b>
        {unit}
      </p>
      <p className="note">
        <TextSpans text={note} />
      </p>
    </div>
  )
}
