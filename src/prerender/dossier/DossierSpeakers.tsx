import { tallyOf, type LinkedArticle } from '../../article/linkArticle.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { quote as quoteWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'

/** Every speaker with the number of their statements of each kind. */
export function DossierSpeakers({ article }: { article: LinkedArticle }) {
  return (
    <ul className="records people">
      {article.speakers.map((speaker) => {
        const { direct, mixed, indirect } = tallyOf(article, speaker)
        const hasQuotes = direct + mixed + indirect > 0
        return (
          <li key={speaker.id}>
            <h3>
              <SideMark side={speaker.side} /> {speaker.name}
            </h3>
            <p className="note">
              {speaker.roleText && <span>{speaker.roleText}</span>}{' '}
              <span>{hasQuotes ? quoteWords.tally(direct, mixed, indirect) : quoteWords.noQuotes}</span>
            </p>
            {speaker.about && (
              <p>
                <DossierText text={speaker.about} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
