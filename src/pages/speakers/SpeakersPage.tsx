import { groupBySide } from '../../article/groupBySide.ts'
import { groupOfSpeaker } from '../../article/speakerGroups.ts'
import { Delegations } from './Delegations.tsx'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { PipsLegend } from './PipsLegend.tsx'
import { SideDirectory } from './SideDirectory.tsx'
import { speakersPath } from '../../paths.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { heads } from '../../strings/start.ts'
import type { PageProps } from '../PageProps.ts'

/** Everyone who speaks, attends or is named, by side. */
export function SpeakersPage({ article }: PageProps) {
  const { speakers, mainEvent } = article
  const groups = speakers.map((speaker) => groupOfSpeaker(article, speaker))
  const people = groups.filter((group) => group === 'quoted').length
  const others = (['bodies', 'silent', 'mentioned'] as const).filter((group) => groups.includes(group))
  return (
    <div className="wrap">
      <TitleBlock title={heads.speakers.title}>
        <p className="lede">
          <Phrases
            text={
              speakers.length > 0
                ? words.lede(
                    people,
                    others.map((group) => words.inLede[group]),
                  )
                : words.none
            }
          />
        </p>
      </TitleBlock>
      {mainEvent && <Delegations event={mainEvent} />}
      {article.digest.quoteCount > 0 && <PipsLegend />}
      <div className="speakers-directory">
        {groupBySide(speakers, ({ side }) => side).map((group) => (
          <SideDirectory key={group.side?.id ?? ''} article={article} group={group} />
        ))}
      </div>
      <PageFoot article={article} path={speakersPath} title={heads.speakers.title} />
    </div>
  )
}
