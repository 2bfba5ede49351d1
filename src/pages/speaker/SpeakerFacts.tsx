import { Link } from 'react-router'
import { attendanceOf } from '../../article/attendanceOf.ts'
import type { LinkedArticle, LinkedSpeaker } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { agreements as agreementWords } from '../../strings/agreements.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Fact, FactList } from '../../components/ui/FactList.tsx'
import { StatedText } from '../../components/ui/StatedText.tsx'
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
    <FactList className="content-start self-start">
      <Fact label={words.side}>{speaker.side?.name ?? words.others}</Fact>
      {attendance && event !== undefined && (
        <Fact label={words.attendance}>
          {attendance === 'attended' && words.attended(event)}
          {attendance === 'uninvited' && words.uninvited(event)}
          {attendance === 'not-stated' && <StatedText text={undefined} />}
        </Fact>
      )}
      {touched.length > 0 && (
        <Fact label={words.touched}>
          <ul role="list" className="grid gap-5">
            {touched.map(({ id, numeral, title }) => (
              <li key={id}>
                <Link to={agreementPath(id)} className="tap inline-block">
                  {agreementWords.numbered(numeral)}　<ArticleWords>{title}</ArticleWords>
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {speaker.about && (
        <Fact label={words.about}>
          {/* A sentence: by phrases a third of each short line would stay empty. */}
          <p className="[word-break:normal]">
            <TextSpans text={speaker.about} />
          </p>
        </Fact>
      )}
    </FactList>
  )
}
