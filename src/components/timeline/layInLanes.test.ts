import { describe, expect, test } from 'vitest'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { layInLanes } from './layInLanes.ts'

const cellsOf = (events: readonly object[], laneCount = 3) =>
  layInLanes(articleWithEvents(3, events).events, laneCount).map(
    (cell) => `${cell.type === 'event' ? cell.event.id : cell.type} ${cell.lane}+${cell.span}`,
  )

describe('layInLanes', () => {
  test('gives each side its lane', () => {
    expect(cellsOf([{ sides: ['s1'] }, { sides: ['s0'] }, { sides: ['s1'] }])).toEqual([
      'e0 1+1',
      'e1 0+1',
      'e2 1+1',
    ])
  })

  test('gives a joint event a row of its own and keeps the places of the others', () => {
    expect(
      cellsOf([{ sides: ['s2'] }, { sides: ['s0', 's1'], uninvited: ['s2'] }, { sides: ['s0'] }]),
    ).toEqual(['e0 2+1', 'empty 0+1', 'empty 1+1', 'e1 0+2', 'uninvited 2+1', 'e2 0+1'])
  })

  test('does not draw a side between two others into their event', () => {
    expect(cellsOf([{ sides: ['s0', 's2'] }])).toEqual(['e0 0+1', 'same 2+1', 'empty 1+1'])
  })

  test('an event of no side goes over all lanes', () => {
    expect(cellsOf([{ sides: [] }])).toEqual(['e0 0+3'])
  })

  test('one lane holds everything', () => {
    expect(cellsOf([{ sides: ['s1', 's2'], uninvited: ['s0'] }, { sides: [] }], 1)).toEqual([
      'e0 0+1',
      'uninvited 0+1',
      'e1 0+1',
    ])
  })
})
