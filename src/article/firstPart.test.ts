import { expect, it } from 'vitest'
import { laterSectionsOf } from './firstPart.ts'
import type { Section } from './schema.ts'

const later = (...blockCounts: number[]) =>
  laterSectionsOf(
    blockCounts.map((blockCount, index): Section => ({
      id: `s${index}`,
      heading: '節',
      blocks: Array.from({ length: blockCount }, () => ({ type: 'outcomes' })),
    })),
  ).map(({ id }) => id)

it('a story opens with the whole sections that make sixty blocks', () => {
  expect(later(20, 30, 10)).toEqual([])
  expect(later(20, 30, 11, 1)).toEqual(['s2', 's3'])
  expect(later(61)).toEqual(['s0'])
})
