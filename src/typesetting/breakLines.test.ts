import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type SetText } from './breakLines.ts'
import { notAtLineEnd, notAtLineStart } from './characterClasses.ts'
import { cutCells } from './cutCells.ts'
import type { Fonts } from './fonts.ts'

/** Holds everything; each letter is half an em wide. */
const fonts: Fonts = { faceOf: () => ({ name: 'any', baselineShift: 0 }), widthOf: () => 0.5 }

function set(text: string, measure: number, { phrases = [] as number[], indent = 0 } = {}): SetText {
  return breakLines(
    cutCells({ runs: [{ text, weight: 400 }], phrases }, 'mincho', 'vertical', fonts),
    measure,
    indent,
  )
}

const linesOf = ({ lines }: SetText) => lines.map(({ cells }) => cells.map(({ cell }) => cell.text).join(''))
const positionsOf = ({ lines }: SetText) => lines.map(({ cells }) => cells.map(({ position }) => position))

describe('lines', () => {
  it('break between phrases rather than fill up', () => {
    expect(linesOf(set('平和を築くには不十分です', 5, { phrases: [3, 4, 5] }))).toEqual([
      '平和を',
      '築くには',
      '不十分です',
    ])
  })

  it('break inside a phrase rather than leave a great gap', () => {
    expect(
      linesOf(set('あいうえおかきくけこさしすせそ', 10, { phrases: [1, 14] }))[0]?.length,
    ).toBeGreaterThan(5)
  })

  it('carry a character over, so that 、 begins no line', () => {
    expect(linesOf(set('あいうえお、かきく', 5))).toEqual(['あいうえ', 'お、かきく'])
  })

  it('let 。 end a line with its blank half cut off', () => {
    expect(linesOf(set('あいうえ。かきくけ', 4.5))[0]).toBe('あいうえ。')
  })

  it('cut a word only when it is longer than a line', () => {
    expect(linesOf(set('abcdef ghij', 3))).toEqual(['abcdef ', 'ghij'])
    expect(linesOf(set('abcdefgh', 3)).every((line) => line.length <= 6)).toBe(true)
  })

  it('do not leave a character alone on the last line', () => {
    expect(linesOf(set('あいうえおかきくけこさ', 5)).at(-1)?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('brackets and points', () => {
  it('take half an em where two of them meet', () => {
    expect(positionsOf(set('あ。」「い', 9))).toEqual([[0, 1, 1.5, 2, 3]])
    expect(positionsOf(set('あ「『い', 9))).toEqual([[0, 1, 1.5, 2.5]])
  })

  it('stand with their ink at the start of a line', () => {
    expect(positionsOf(set('「あ」', 9))).toEqual([[-0.5, 0.5, 1.5]])
  })

  it('hang the opening bracket of a quotation half an em out, so that all lines begin alike', () => {
    const { lines } = set('「あいう」えお', 3, { indent: -0.5 })
    expect(lines[0]?.cells.slice(0, 2).map(({ position }) => position)).toEqual([-1, 0])
    expect(lines[1]?.cells[0]?.position).toBe(0)
  })
})

it('parts letters and kana by an eighth of an em, but not digits', () => {
  expect(positionsOf(set('あabあ', 9))).toEqual([[0, 1.125, 1.625, 2.25]])
  expect(positionsOf(set('あ123あ', 9))).toEqual([[0, 1, 1.5, 2, 2.5]])
})

describe('for any text', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'あいうアイウ会談米露、。ーっゃ々・！'),
        fc.constantFrom('「あ」', '（い）', '18', '2025', 'Word', ' ', '…'),
      ),
      { minLength: 1, maxLength: 120 },
    )
    .map((parts) => parts.join(''))

  it('no line is longer than the measure, and nothing is lost', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 18 }), (words, measure) => {
        const made = set(words, measure)
        expect(linesOf(made).join('')).toBe(words.replaceAll(/ +/g, ' ').replace(/^ /, ''))
        for (const { end } of made.lines) expect(end).toBeLessThanOrEqual(measure + 1e-6)
      }),
    )
  })

  it('no line breaks against 禁則 while another way is open', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 18 }), (words, measure) => {
        // As many that must not be parted as fit on a line leave no way.
        fc.pre(!/[、。ーっゃ々・！）」…]{7,}/u.test(words))
        const lines = linesOf(set(words, measure)).map((line) => line.trim())
        for (const line of lines.slice(1)) expect(line.slice(0, 1)).not.toMatch(notAtLineStart)
        for (const line of lines.slice(0, -1)) expect(line.slice(-1)).not.toMatch(notAtLineEnd)
      }),
    )
  })
})
