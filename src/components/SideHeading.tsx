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
  /** The rule below it. */
  className: string
}

/** Opens the column of a side with a rule in its colour: the only place where a side colours a rule. */
export function SideHeading({ side, id, level: Heading, title, note, className }: SideHeadingProps) {
  return (
    <div
      data-side={sideColour(side)}
      className={`flex flex-wrap items-center gap-x-3 border-t-3 border-t-side py-2 print:break-after-avoid ${className}`}
    >
      <SideMark side={side} size="l" isDecorative />
      <Heading className="block-heading" id={id}>
        {title}
      </Heading>
      <span className="ml-auto text-right label">{note}</span>
    </div>
  )
}
