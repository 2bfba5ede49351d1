import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolateBidi } from './isolateBidi.ts'

const [rightToLeftOverride, leftToRightIsolate, firstStrongIsolate, popIsolate] = [
  '\u202E',
  '\u2066',
  '\u2068',
  '\u2069',
]

describe('isolateBidi', () => {
  it('leaves text without a direction of its own as it is', () => {
    expect(isolateBidi('マルコ・ルビオ（Marco Rubio）')).toBe('マルコ・ルビオ（Marco Rubio）')
  })

  it.each([
    ['a name written from right to left', 'شكرًا', `${firstStrongIsolate}شكرًا${popIsolate}`],
    [
      'an override that nobody ends',
      `${rightToLeftOverride}青木`,
      `${firstStrongIsolate}${rightToLeftOverride}青木${popIsolate}`,
    ],
    [
      'an isolate that nobody ends',
      `${leftToRightIsolate}青木`,
      `${firstStrongIsolate}${leftToRightIsolate}青木${popIsolate}${popIsolate}`,
    ],
    ['an end without a start', `青${popIsolate}木`, `${firstStrongIsolate}青木${popIsolate}`],
  ])('isolates %s', (_, text, isolated) => {
    expect(isolateBidi(text)).toBe(isolated)
  })

  it('ends what it opens, and nothing else, whatever is inside', () => {
    const piece = fc.constantFrom(
      '青',
      'a',
      'ش',
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2069',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = isolateBidi(pieces.join(''))
        let depth = 0
        Array.from(text).forEach((character, index, all) => {
          if (/[\u2066-\u2068]/.test(character)) depth += 1
          if (character === popIsolate) depth -= 1
          // Only the last mark closes the outermost isolate.
          if (index < all.length - 1 && all[0] === firstStrongIsolate) expect(depth).toBeGreaterThan(0)
        })
        expect(depth).toBe(0)
      }),
    )
  })
})
