import { ArticleWords } from './ArticleWords.tsx'
import { attendanceOf } from '../article/attendanceOf.ts'
import { tallyOf, type LinkedArticle, type LinkedSpeaker } from '../article/linkArticle.ts'
import { clampOf } from './clampOf.ts'
import { ownWordsOf } from '../article/ownWordsOf.ts'
import { quoteCountOf } from '../article/speakerGroups.ts'
import { speakers as words } from '../strings/speakers.ts'
import { quote } from '../strings/start.ts'
import { Icon } from './ui/Icon.tsx'
import { Pips } from './Pips.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'
import { TextSpans } from './TextSpans.tsx'

interface SpeakerRowProps {
  article: LinkedArticle
  speaker: LinkedSpeaker
  /** Set lighter: someone who says nothing, or a body. */
  isQuiet?: boolean
  /** Adds a line of their own words. */
  hasWords?: boolean
}

/** A speaker in a list: role, name, statements by kind, attendance, places. The whole row leads to their page. */
export function SpeakerRow({ article, speaker, isQuiet = false, hasWords = false }: SpeakerRowProps) {
  const tally = tallyOf(article, speaker)
  const attendance = attendanceWords(article, speaker)
  const ownWords = hasWords && ownWordsOf(speaker.quotes)
  return (
    <li className="group relative flex items-center gap-3 border-b border-line py-4 row-hover [--skipped-height:13rem] nth-[n+25]:skip-offscreen print:break-inside-avoid">
      <div className="min-w-0 flex-1">
        {speaker.role && (
          <p className="leading-ruby text-ink-2">
            <TextSpans text={speaker.role} isInsideLink />
          </p>
        )}
        <SpeakerLink
          className={`name block font-mincho leading-snug tracking-wide no-underline group-hover:underline after:absolute after:inset-0 ${isQuiet ? 'text-lg' : 'text-xl font-bold'}`}
          speaker={speaker}
        />
        {ownWords && (
          <p className={`-ms-[0.5em] mt-1 own-words ${clampOf(ownWords.text)}`}>
            <ArticleWords>{ownWords.text}</ArticleWords>
          </p>
        )}
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2">
          {quoteCountOf(article, speaker) > 0 ? <Pips tally={tally} /> : <span>{quote.noQuotes}</span>}{' '}
          {attendance && <span>{attendance}</span>}{' '}
          {tally.places.length > 0 && <span>{tally.places.join('、')}</span>}
        </p>
      </div>
      <Icon name="forward" look="row" />
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
    case 'not-stated':
      return isQuotedPerson ? words.attendanceNotStated : undefined
    // Said once, below the whole side.
    case 'uninvited':
    case undefined:
      return undefined
  }
}
