import { Link } from 'react-router'
import type { LinkedSpeaker } from '../article/linkArticle.ts'
import { speakerPath } from '../paths.ts'
import { Hits } from './Hits.tsx'

interface SpeakerLinkProps {
  speaker: LinkedSpeaker
  /** The short name, for tight places. */
  isShort?: boolean
  className?: string
}

/** Whoever names a speaker names them with this link. */
export function SpeakerLink({ speaker, isShort = false, className }: SpeakerLinkProps) {
  return (
    <Link className={className} to={speakerPath(speaker.id)}>
      <Hits text={isShort ? speaker.shortName : speaker.name} />
    </Link>
  )
}
