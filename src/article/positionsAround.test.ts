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
  [1, 's0', 's4', 5],
  [2, 's0', 's4', 5],
  [9, 's0', 's8', 9],
  [21, 's6', 's14', 9],
  [40, 's15', 's19', 5],
])('round quote %i stand four sections on either side, where there are any', (number, first, last, count) => {
  const found = around(number)
  expect([found[0], found.at(-1), found.length]).toEqual([first, last, count])
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
