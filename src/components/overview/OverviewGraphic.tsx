import { useId } from 'react'
import { Link } from 'react-router'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { timelinePath } from '../../paths.ts'
import { overview as words, timeline } from '../../strings.ts'
import { Icon } from '../ui/Icon.tsx'
import { describeOverview } from './describeOverview.ts'
import type { OverviewLayout, OverviewMark } from './overviewLayout.ts'
import { layOutOverview } from './layOutOverview.ts'
import type { OverviewForm } from './overviewMeasures.ts'
import { sideColour, sideShape } from '../SideMark.tsx'

interface OverviewGraphicProps {
  article: LinkedArticle
  /** Adds the way to the timeline, where the drawing stands on another page. */
  isLink?: boolean
}

/** The whole timeline at a glance: lanes by side, columns by date. One drawing for wide windows, one for phones. */
export function OverviewGraphic({ article, isLink = false }: OverviewGraphicProps) {
  if (article.events.length === 0) return null
  return (
    <div className="overview">
      <Drawing article={article} form="wide" />
      <Drawing article={article} form="phone" />
      {isLink && (
        <Link className="mt-2 more-link flex justify-end" to={timelinePath}>
          {timeline.more}
          <Icon name="forward" />
        </Link>
      )}
    </div>
  )
}

/** CSS shows one form at a time; the other is out of the accessibility tree too. */
function Drawing({ article, form }: { article: LinkedArticle; form: OverviewForm }) {
  const id = useId()
  const { width, height, lanes, marks, boxes, texts, axis, dividers } = layOutOverview(article, form)
  const hatch = `${id}hatch`
  return (
    <svg
      className="overview-drawing"
      data-form={form}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{words.title}</title>
      <desc id={`${id}desc`}>{describeOverview(article)}</desc>
      <HatchPattern id={hatch} />
      {lanes.map(({ y, from, to }) => (
        <path className="lane-line" key={y} d={`M${from} ${y}H${to}`} />
      ))}
      {dividers.map(({ x, from, to }) => (
        <path className="divider" key={x} d={`M${round(x)} ${from}V${to}`} />
      ))}
      <Axis axis={axis} />
      {boxes.map(({ kind, x, y, width: w, height: h, side }, index) => (
        <g className="box" data-kind={kind} data-side={sideColour(side)} key={index}>
          <rect x={round(x)} y={round(y)} width={round(w)} height={round(h)} />
          {kind === 'span' && (
            <rect
              className="hatching"
              fill={`url(#${hatch})`}
              x={round(x)}
              y={round(y)}
              width={round(w)}
              height={round(h)}
            />
          )}
        </g>
      ))}
      {marks.map((mark, index) => (
        <Mark key={index} mark={mark} />
      ))}
      {texts.map(({ role, text, x, y, size, anchor }, index) => (
        <text key={index} data-role={role} x={round(x)} y={round(y)} fontSize={size} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}

/** The hatching of spans, also for the legend. Pattern ids are global to the document. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-line" d="M0 0v6" />
      </pattern>
    </defs>
  )
}

function Axis({ axis: { y, segments, ticks, breaks, hasArrow } }: { axis: OverviewLayout['axis'] }) {
  const end = segments.at(-1)?.to ?? 0
  return (
    <>
      {segments.map(({ from, to, isOpen }) => (
        <path
          className="axis"
          data-open={isOpen || undefined}
          key={from}
          d={`M${round(from)} ${y}H${round(to)}`}
        />
      ))}
      {ticks.map((x, index) => (
        <path className="tick" key={index} d={`M${round(x)} ${y - 5}v10`} />
      ))}
      {breaks.map((x) => (
        <g className="break" key={x}>
          <path className="gap" d={`M${round(x - 1)} ${y - 6}l-6 12h8l6-12z`} />
          <path d={`M${round(x - 1)} ${y - 6}l-6 12M${round(x + 7)} ${y - 6}l-6 12`} />
        </g>
      ))}
      {hasArrow && <path className="arrow" d={`M${end - 6} ${y - 5}l7 5-7 5`} />}
    </>
  )
}

function Mark({ mark: { side, x, y, size } }: { mark: OverviewMark }) {
  const half = size / 2
  const at = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${round(x + dx * half)} ${round(y + dy * half)}`).join('L')}Z`
  const common = { className: 'mark', 'data-side': sideColour(side) }
  const shape = side ? sideShape(side) : undefined
  switch (shape) {
    case 'circle':
      return <circle {...common} cx={round(x)} cy={round(y)} r={round(half * 1.08)} />
    case 'diamond':
      return (
        <path
          {...common}
          d={at([
            [0, -1.25],
            [1.25, 0],
            [0, 1.25],
            [-1.25, 0],
          ])}
        />
      )
    case 'hexagon':
      return (
        <path
          {...common}
          d={at([
            [-0.55, -1],
            [0.55, -1],
            [1.1, 0],
            [0.55, 1],
            [-0.55, 1],
            [-1.1, 0],
          ])}
        />
      )
    case 'square':
    case undefined:
      return (
        <rect {...common} x={round(x - half)} y={round(y - half)} width={round(size)} height={round(size)} />
      )
  }
}

const round = (value: number) => Math.round(value * 10) / 10
