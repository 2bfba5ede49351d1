import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textFragmentOf } from './textFragmentOf.ts'

/** The terms of a directive as a browser reads them. */
const termsOf = (fragment: string) =>
  fragment
    .replace(/^:~:text=/, '')
    .split(',')
    .map(decodeURIComponent)

describe('textFragmentOf', () => {
  it('names a short passage whole, without the punctuation round it', () => {
    expect(textFragmentOf('「橋を開く」、と。')).toBe(`:~:text=${encodeURIComponent('橋を開く」、と')}`)
    expect(textFragmentOf('「橋を開く。」')).toBe(`:~:text=${encodeURIComponent('橋を開く')}`)
  })

  it('encodes what has a meaning in a directive', () => {
    expect(textFragmentOf('a-b, c&d=100%#')).toBe(':~:text=a%2Db%2C%20c%26d%3D100%25%23')
  })

  it('names a long passage by its first and last words, cut at punctuation', () => {
    const passage =
      '会談のあと、国務省はこれを「重要な一歩を踏み出した」ものと評し、米露が四つの点で折り合ったと発表した。'
    expect(termsOf(textFragmentOf(passage))).toEqual([
      '会談のあと、国務省はこれを',
      'ものと評し、米露が四つの点で折り合ったと発表した',
    ])
  })

  it('names a long passage whole where it has nothing to be cut at', () => {
    expect(termsOf(textFragmentOf('あ'.repeat(60)))).toEqual(['あ'.repeat(60)])
  })

  it('names nothing where there is nothing', () => {
    expect(textFragmentOf(' 。')).toBe('')
  })

  it('always names words of the passage, in order and apart', () => {
    const part = fc.constantFrom('会談', '、', '。', '「', '」', '-', ',', '&', '%', '𠮷', '4', 'は', '葛󠄀')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 80 }), (parts) => {
        const passage = parts.join('').replace(/^[、。「」]+|[、。「」]+$/g, '')
        const fragment = textFragmentOf(parts.join(''))
        if (passage === '') {
          expect(fragment).toBe('')
          return
        }
        expect(fragment).toMatch(/^:~:text=(?:[A-Za-z0-9_.!~*'()]|%[0-9A-F]{2})+(?:,[A-Za-z0-9_.!~*'()%]+)?$/)
        const [start = '', end] = termsOf(fragment)
        expect(passage.startsWith(start)).toBe(true)
        if (end === undefined) expect(start).toBe(passage)
        else {
          expect(passage.endsWith(end)).toBe(true)
          expect(start.length + end.length).toBeLessThan(passage.length)
        }
      }),
    )
  })
})
