import { expect, it } from 'vitest'
import { nearestKey } from './nearestKey.ts'

const keys = ['id', 'number', 'speaker', 'shortName', 'when', 'outlet', 'note']

it.each([
  ['outlett', 'outlet'],
  ['outle', 'outlet'],
  ['outlot', 'outlet'],
  ['otulet', 'outlet'],
  ['wehn', 'when'],
  ['ids', 'id'],
  ['Number', 'number'],
  ['shortname', 'shortName'],
  ['short_name', 'shortName'],
  ['colour', undefined],
  ['date', undefined],
  ['constructor', undefined],
  ['', undefined],
  ['発言', undefined],
  ['x'.repeat(100_000), undefined],
])('%s means %s', (key, meant) => {
  expect(nearestKey(keys, key)).toBe(meant)
})
