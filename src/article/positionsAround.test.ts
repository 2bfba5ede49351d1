import { expect, it } from 'vitest'
import { positionsAround } from './positionsAround.ts'

const positions = Array.from({ length: 20 }, (_, index) => ({
  section: `s${index}`,
  heading: `節${index}`,
  quotes: [
    { number: index * 2 + 1, kind: 'direct' as const },
    { number: index * 2 + 2, kind: 'indirect' as const },
  ],
}))
const around = (number: number) => positionsAround(positions, number).map(({ section }) => section)

it.each([
  [1, 20],
  [21, 20],
  [40, 20],
])('round quote %i stand all sections, where there is room for all their quotes', (number, count) => {
  expect(around(number)).toHaveLength(count)
})

it('stand fewer where there is no room for all their quotes', () => {
  const long = positions.map((position) => ({
    ...position,
    quotes: Array.from({ length: 6 }, () => position.quotes).flat(),
  }))
  expect(positionsAround(long, 21).map(({ section }) => section)).toEqual(['s9', 's10', 's11'])
})

it('a quote that the story does not hold has no position', () => {
  expect(around(41)).toEqual([])
  expect(positionsAround([], 1)).toEqual([])
})
