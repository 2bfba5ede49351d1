import { tallyOf, type LinkedArticle, type LinkedSpeaker } from '../../article/linkArticle.ts'
import { quoteCountOf } from '../../article/speakerGroups.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { SpeakerTallies } from './SpeakerTallies.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface SpeakerHeaderProps {
  article: LinkedArticle
  speaker: LinkedSpeaker
}

/** Who it is, and how often and where they are quoted. */
export function SpeakerHeader({ article, speaker }: SpeakerHeaderProps) {
  const { name, reading, role, side } = speaker
  return (
    <header className="grid gap-4 pt-3 pb-6 lg:grid-cols-[minmax(50%,1fr)_minmax(0,26rem)] lg:items-end lg:gap-8 lg:pt-4 lg:pb-8">
      <div className="flex items-center gap-4">
        <SideMark side={side} size="l" />
        <div>
          {role && (
            <p className="text-lg leading-ruby text-ink-2">
              <TextSpans text={role} />
            </p>
          )}
          <h1 className="name page-title" tabIndex={-1}>
            {name}
          </h1>
          {/* Katakana is its own reading; beside the name, so that the heading is the name and nothing else. */}
          {reading && /\p{Script=Han}/u.test(name) && <p className="label">{reading}</p>}
        </div>
      </div>
      {quoteCountOf(article, speaker) > 0 && <SpeakerTallies tally={tallyOf(article, speaker)} />}
    </header>
  )
}
