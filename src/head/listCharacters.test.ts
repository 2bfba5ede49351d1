import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listCharacters } from './listCharacters.ts'

it('finds the same characters as the segmenter of the platform', () => {
  const segmenter = new Intl.Segmenter('ja')
  const letter = fc.constantFrom(
    ...'会談か゛ガｶﾞーa1、「 ０々〆─|↔+',
    '\u3099',
    '\u309a',
    '葛\u{e0100}',
    '𠮷',
    '👩‍👧',
    '🇯🇵',
    'é',
    'e\u0301',
  )
  const text = fc.oneof(
    fc.array(letter).map((letters) => letters.join('')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (one) => {
      expect(listCharacters(one)).toEqual(Array.from(segmenter.segment(one), ({ segment }) => segment))
    }),
    { numRuns: 2000 },
  )
})
