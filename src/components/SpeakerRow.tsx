import { attendanceOf } from '../article/attendance.ts'
import { tallyOf, type LinkedArticle, type LinkedSpeaker } from '../article/linkArticle.ts'
import { quoteCountOf } from '../article/speakerGroups.ts'
import { quote, speakers as words } from '../strings.ts'
import { Pips } from './Pips.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'
import { TextSpans } from './TextSpans.tsx'

interface SpeakerRowProps {
  article: LinkedArticle
  speaker: LinkedSpeaker
  /** Set lighter: someone who says nothing, or a body. */
  isQuiet?: boolean
}

/** A speaker in a list: role, name, statements by kind, attendance, places. The whole row leads to their page. */
export function SpeakerRow({ article, speaker, isQuiet = false }: SpeakerRowProps) {
  const tally = tallyOf(article, speaker)
  const attendance = attendanceWords(article, speaker)
  return (
    <li className="speaker-row row-hover" data-quiet={isQuiet || undefined}>
      {speaker.role && (
        <p className="role">
          <TextSpans text={speaker.role} isInsideLink />
        </p>
      )}
      <SpeakerLink className="name" speaker={speaker} />
      <p className="facts">
        {quoteCountOf(article, speaker) > 0 ? <Pips tally={tally} /> : <span>{quote.noQuotes}</span>}{' '}
        {attendance && <span>{attendance}</span>}{' '}
        {tally.places.length > 0 && <span>{tally.places.join('、')}</span>}
      </p>
    </li>
  )
}

/** For those who are only named, and for bodies, the row keeps silent about attendance. */
function attendanceWords(article: LinkedArticle, speaker: LinkedSpeaker): string | undefined {
  const event = article.mainEvent?.shortTitle
  const isQuotedPerson = speaker.type === 'person' && quoteCountOf(article, speaker) > 0
  switch (event === undefined ? undefined : attendanceOf(article, speaker)) {
    case 'attended':
      return event && words.attended(event)
    case 'uninvited':
      return event && words.uninvited(event)
    case 'not-stated':
      return isQuotedPerson ? words.attendanceNotStated : undefined
    case undefined:
      return undefined
  }
}
