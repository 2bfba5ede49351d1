import { Link } from 'react-router'
import { attendanceOf } from '../../article/attendance.ts'
import type { LinkedArticle, LinkedSpeaker } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { agreements as agreementWords, speakers as words } from '../../strings.ts'
import { StatedText } from '../../components/StatedText.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface SpeakerFactsProps {
  article: LinkedArticle
  speaker: LinkedSpeaker
}

/** What the source says of a speaker: side, attendance, agreements touched. */
export function SpeakerFacts({ article, speaker }: SpeakerFactsProps) {
  const attendance = attendanceOf(article, speaker)
  const event = article.mainEvent?.shortTitle
  const touched = article.agreements.filter((agreement) =>
    speaker.quotes.some(({ agreements }) => agreements.includes(agreement)),
  )
  return (
    <dl className="fact-list">
      <dt>{words.side}</dt>
      <dd>{speaker.side?.name ?? words.others}</dd>
      {attendance && event !== undefined && (
        <>
          <dt>{words.attendance}</dt>
          <dd>
            {attendance === 'attended' && words.attended(event)}
            {attendance === 'uninvited' && words.uninvited(event)}
            {attendance === 'not-stated' && <StatedText text={undefined} />}
          </dd>
        </>
      )}
      {touched.length > 0 && (
        <>
          <dt>{words.touched}</dt>
          <dd>
            <ul role="list">
              {touched.map(({ id, numeral, title }) => (
                <li key={id}>
                  <Link to={agreementPath(id)}>
                    {agreementWords.numbered(numeral)}　{title}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {speaker.about && (
        <>
          <dt>{words.about}</dt>
          <dd>
            <TextSpans text={speaker.about} />
          </dd>
        </>
      )}
    </dl>
  )
}
