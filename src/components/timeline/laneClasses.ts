import type { LaneRun } from './layInLanes.ts'

// Each utility is written out, since Tailwind finds only whole names. The style sheets read the variables.
const counts = ['[--lanes:1]', '[--lanes:2]', '[--lanes:3]', '[--lanes:4]', '[--lanes:5]', '[--lanes:6]']
const lanes = ['[--lane:1]', '[--lane:2]', '[--lane:3]', '[--lane:4]', '[--lane:5]', '[--lane:6]']
const spans = ['[--span:1]', '[--span:2]', '[--span:3]', '[--span:4]', '[--span:5]', '[--span:6]']

/** The number of lanes (1 to 6) that the cells inside an element are placed in. */
export const laneCountClass = (count: number) => counts[count - 1]

/** The lanes that a cell stands in. */
export const cellClass = ({ lane, span }: LaneRun) => `${lanes[lane]} ${spans[span - 1]}`
