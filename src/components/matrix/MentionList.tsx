import { Link } from 'react-router'
import { groupBySide } from '../../article/groupBySide.ts'
import type { LinkedAgreement, LinkedArticle } from '../../article/linkArticle.ts'
import { agreementPath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { SideMark } from '../SideMark.tsx'
import { SpeakerLink } from '../SpeakerLink.tsx'

/** Who spoke of which agreement, where that is too much for a table: the speakers of each agreement by side. */
export function MentionList({ article: { agreements } }: { article: LinkedArticle }) {
  return (
    <ul role="list" aria-label={words.matrix} className="mt-3 border-t border-ink text-sm">
      {agreements.map((agreement) => (
        <Mentions key={agreement.id} agreement={agreement} />
      ))}
    </ul>
  )
}

function Mentions({ agreement: { id, numeral, topic, quotes } }: { agreement: LinkedAgreement }) {
  return (
    <li className="grid gap-x-4 border-b border-line py-2 skip-offscreen [--skipped-height:20rem] md:grid-cols-[12rem_minmax(0,1fr)]">
      <Link className="inline-flex min-h-tap items-center gap-2 self-start" to={agreementPath(id)}>
        {words.numbered(numeral)}
        <span className="text-ink-2">{topic}</span>
      </Link>
      <div>
        {quotes.length === 0 && <p className="flex min-h-tap items-center">{words.notMentioned}</p>}
        {groupBySide([...new Set(quotes.map(({ speaker }) => speaker))], ({ side }) => side).map(
          ({ side, records }) => (
            <div key={side?.id ?? ''} className="flex gap-4">
              <span className="flex min-h-tap items-center self-start">
                {side ? <SideMark side={side} size="s" /> : words.others}
              </span>
              <p className="flex max-w-none flex-wrap gap-x-4">
                {records.map((speaker) => (
                  <span key={speaker.id}>
                    <SpeakerLink
                      className="name inline-flex min-h-tap items-center"
                      speaker={speaker}
                      isShort
                    />{' '}
                    {words.countOfSide(quotes.filter((quote) => quote.speaker === speaker).length)}
                  </span>
                ))}
              </p>
            </div>
          ),
        )}
      </div>
    </li>
  )
}
