import { expect, test } from 'vitest'
import { clampOf } from './clampOf.ts'

test('only words that are long at any width are clamped, and never on paper', () => {
  expect(clampOf('橋'.repeat(240))).toBe('')
  expect(clampOf('橋'.repeat(241))).toMatch(/line-clamp-\d .*print:line-clamp-none/)
})
