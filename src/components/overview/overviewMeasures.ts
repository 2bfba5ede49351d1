/** The drawing for wide windows, or the one for phones. */
export type OverviewForm = 'wide' | 'phone'

/** How much the drawing says: less, the less room there is. */
export type OverviewDetail = 'labels' | 'titles' | 'wrapped' | 'marks'

/** Sizes and gaps, in units of the drawing. */
export interface OverviewMeasures {
  width: number
  end: number
  firstLane: number
  laneGap: number
  axisGap: number
  foot: number
  mark: number
  markGap: number
  itemGap: number
  boxPadding: number
  boxHalf: number
  columnGap: number
  text: number
  title: number
  day: number
  note: number
  /** The longest line of a title on two lines, in full-width characters. */
  longest: number
  details: readonly OverviewDetail[]
}

export const overviewMeasures: Record<OverviewForm, OverviewMeasures> = {
  wide: {
    width: 1216,
    end: 1208,
    firstLane: 48,
    laneGap: 38,
    axisGap: 32,
    foot: 46,
    mark: 16,
    markGap: 8,
    itemGap: 18,
    boxPadding: 15,
    boxHalf: 18,
    columnGap: 18,
    text: 12,
    title: 17,
    day: 17,
    note: 12,
    longest: 12,
    details: ['labels', 'titles', 'wrapped', 'marks'],
  },
  phone: {
    width: 350,
    end: 344,
    firstLane: 24,
    laneGap: 28,
    axisGap: 25,
    foot: 36,
    mark: 12,
    markGap: 4,
    itemGap: 4,
    boxPadding: 4,
    boxHalf: 13,
    columnGap: 5,
    text: 11,
    title: 11,
    day: 11,
    note: 11,
    longest: 5,
    details: ['titles', 'wrapped', 'marks'],
  },
}
