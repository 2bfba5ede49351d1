import type { LinkedSide } from '../article/linkArticle.ts'
import { SideMark, sideColour } from './SideMark.tsx'

interface SideHeadingProps {
  /** None for third parties. */
  side: LinkedSide | undefined
  id: string
  level: 'h2' | 'h3'
  title: string
  /** A few words at the end of the line. */
  note: string
}

/** Opens the column of a side with a rule in its colour: the only place where a side colours a rule. */
export function SideHeading({ side, id, level: Heading, title, note }: SideHeadingProps) {
  return (
    <div className="side-heading" data-side={sideColour(side)}>
      <SideMark side={side} size="l" isDecorative />
      <Heading id={id}>{title}</Heading>
      <span className="label">{note}</span>
    </div>
  )
}
