import type { LinkedArticle, LinkedSide } from '../../article/linkArticle.ts'
import { overview as words } from '../../strings.ts'
import { cutText, textWidth } from './fitText.ts'
import { layColumn, type Column } from './layColumn.ts'
import type { OverviewLayout } from './overviewLayout.ts'
import { overviewMeasures, type OverviewDetail, type OverviewForm } from './overviewMeasures.ts'
import { placeColumns } from './placeColumns.ts'
import { groupDays } from './timelineDays.ts'

/** From this many events on only marks are drawn. */
const manyEvents = 40

/** A lane name is cut after this many full-width characters. */
const longestName = 8

/**
 * Draws the timeline in numbers. Not to scale: columns follow the order of the events, each as wide as its words need.
 * When the words do not fit, first the labels of single marks go, then titles break, then all words go but the dates
 * that still have room.
 */
export function layOutOverview(article: LinkedArticle, form: OverviewForm): OverviewLayout {
  const measure = overviewMeasures[form]
  const lanes = lanesOf(article)
  const laneLabels =
    form === 'wide' ? lanes.map((side) => cutText(side?.name ?? words.others, longestName)) : []
  const longestLabel = Math.max(0, ...laneLabels.map((label) => textWidth(label, measure.text)))
  const start = measure.mark + 10 + (form === 'wide' ? longestLabel + 26 : 0)
  const available = measure.end - start
  const days = groupDays(article.events)
  // What is still ahead stands at the end, whatever the data say.
  const ordered = [
    ...days.filter(({ kind }) => kind !== 'ahead'),
    ...days.filter(({ kind }) => kind === 'ahead'),
  ]
  const hasMonths = new Set(days.flatMap(({ datetime }) => datetime?.slice(0, 7) ?? [])).size > 1

  const columnsOf = (detail: OverviewDetail) =>
    ordered.map((day) => layColumn({ day, detail, form, article, lanes, hasMonths }))
  const totalOf = (columns: readonly Column[]) =>
    columns.reduce((sum, { width }) => sum + width, 0) + measure.columnGap * Math.max(0, columns.length - 1)
  const details = article.events.length > manyEvents ? (['marks'] as const) : measure.details
  const detail = details.find((one) => totalOf(columnsOf(one)) <= available) ?? 'marks'
  const columns = columnsOf(detail)
  const total = totalOf(columns)
  const scale = Math.min(1, available / Math.max(1, total))
  const gap =
    measure.columnGap * scale +
    (columns.length > 1 ? Math.max(0, available - total) / (columns.length - 1) : 0)

  return placeColumns({ measure, form, lanes, laneLabels, columns, detail, start, gap, scale })
}

/** One lane for each side; one more for events of no side, unless they only tell of the article itself. */
function lanesOf({ sides, events }: LinkedArticle): (LinkedSide | undefined)[] {
  const hasOthers = events.some((event) => event.sides.length === 0 && event.phase !== 'publication')
  return hasOthers ? [...sides, undefined] : [...sides]
}
