import { expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import { speakerNeighbours } from './speakerNeighbours.ts'

it('are statements of the same speaker, whoever speaks between them', () => {
  const { article } = parseChanged(({ quotes: [, second, third] }) => {
    second.speaker = 'office'
    third.speaker = 'aoki'
  })
  const [first, second, third] = article?.quotes ?? []
  if (!first || !second || !third) throw new Error('no quotes')
  expect(speakerNeighbours(first)).toEqual({ previous: undefined, next: third })
  expect(speakerNeighbours(second)).toEqual({ previous: undefined, next: undefined })
  expect(speakerNeighbours(third)).toEqual({ previous: first, next: undefined })
})
