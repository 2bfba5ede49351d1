import { expect, it } from 'vitest'
import { nearestById } from './nearestById.ts'

const records = [
  'rubio-talks-not-begun',
  'rubio-not-there-yet',
  'zelensky-surprised',
  'eu',
  'bruce-four-points',
].map((id) => ({ id }))
const nearest = (id: string, most = 3) => nearestById(records, id, most).map((record) => record.id)

it.each([
  ['rubio-talks-not-begun', ['rubio-talks-not-begun', 'rubio-not-there-yet']],
  ['rubio-talks', ['rubio-talks-not-begun', 'rubio-not-there-yet']],
  ['bruce-4-points', ['bruce-four-points']],
  ['ZELENSKY-SURPRISED', ['zelensky-surprised']],
  ['zelenski-suprised', ['zelensky-surprised']],
  ['eu', ['eu']],
  ['', []],
  ['-', []],
  ['発言', []],
  ['__proto__', []],
  ['%E0%A4%A', []],
])('%s looks most like %j', (id, ids) => {
  expect(nearest(id)).toEqual(ids)
})

it('gives as many as requested', () => {
  expect(nearest('rubio-talks', 1)).toEqual(['rubio-talks-not-begun'])
  expect(nearest('rubio-talks', 0)).toEqual([])
})

it('takes any length', () => {
  expect(nearest('x'.repeat(200_000))).toEqual([])
})
