import type { LinkedArticle, LinkedSpeaker } from '../../article/linkArticle.ts'
import { speakers as words } from '../../strings/speakers.ts'
import { HeadedList } from '../../components/ui/HeadedList.tsx'
import { SpeakerRow } from '../../components/SpeakerRow.tsx'

interface ColleaguesProps {
  article: LinkedArticle
  speaker: LinkedSpeaker
}

/** Who else of the same side was at the main event. */
export function Colleagues({ article, speaker }: ColleaguesProps) {
  const colleagues = (article.mainEvent?.participants ?? []).filter(
    (other) => other !== speaker && speaker.side !== undefined && other.side === speaker.side,
  )
  if (colleagues.length === 0) return null
  return (
    <HeadedList id="colleagues-heading" heading={words.colleagues}>
      {colleagues.map((colleague) => (
        <SpeakerRow key={colleague.id} article={article} speaker={colleague} />
      ))}
    </HeadedList>
  )
}
