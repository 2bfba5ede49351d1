import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notAtLineEnd, notAtLineStart } from '../kinsoku.ts'
import { breakLines, type LineOptions, type SetText } from './breakLines.ts'
import { cutCells } from './cutCells.ts'

function set(text: string, options: LineOptions, phrases?: number[]): SetText {
  const cells = cutCells([{ text, weight: 400 }], { isVertical: true, phrases, canDraw: () => true })
  return breakLines(
    cells,
    cells.map(({ form }) => (form === 'letter' ? 0.5 : 1)),
    options,
  )
}

const linesOf = ({ lines }: SetText) => lines.map(({ cells }) => cells.map(({ cell }) => cell.text).join(''))
const positionsOf = ({ lines }: SetText) => lines.map(({ cells }) => cells.map(({ position }) => position))

describe('lines', () => {
  it('break between phrases rather than fill up', () => {
    expect(linesOf(set('平和を築くには不十分です', { measure: 5 }, [3, 4, 5]))).toEqual([
      '平和を',
      '築くには',
      '不十分です',
    ])
  })

  it('break inside a phrase rather than leave a great gap', () => {
    expect(
      linesOf(set('あいうえおかきくけこさしすせそ', { measure: 10 }, [1, 14]))[0]?.length,
    ).toBeGreaterThan(5)
  })

  it('carry a character over lest 、 begins a line', () => {
    expect(linesOf(set('あいうえお、かきく', { measure: 5 }))).toEqual(['あいうえ', 'お、かきく'])
  })

  it('let 。 end a line with its blank half cut off', () => {
    expect(linesOf(set('あいうえ。かきくけ', { measure: 4.5 }))[0]).toBe('あいうえ。')
  })

  it('cut a word only when it is longer than a line', () => {
    expect(linesOf(set('abcdef ghij', { measure: 3 }))).toEqual(['abcdef ', 'ghij'])
    expect(linesOf(set('abcdefgh', { measure: 3 })).every((line) => line.length <= 6)).toBe(true)
  })

  it('do not leave a character alone on the last line', () => {
    expect(linesOf(set('あいうえおかきくけこさ', { measure: 5 })).at(-1)?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('brackets and points', () => {
  it('take half an em where two of them meet', () => {
    expect(positionsOf(set('あ。」「い', { measure: 9 }))).toEqual([[0, 1, 1.5, 2, 3]])
    expect(positionsOf(set('あ「『い', { measure: 9 }))).toEqual([[0, 1, 1.5, 2.5]])
  })

  it('stand with their ink at the start of a line', () => {
    expect(positionsOf(set('「あ」', { measure: 9 }))).toEqual([[-0.5, 0.5, 1.5]])
  })

  it('hang the opening bracket of a quotation half an em out, so that all lines begin alike', () => {
    const { lines } = set('「あいう」えお', { measure: 3, indent: -0.5 })
    expect(lines[0]?.cells.slice(0, 2).map(({ position }) => position)).toEqual([-1, 0])
    expect(lines[1]?.cells[0]?.position).toBe(0)
  })
})

it('parts letters and kana by an eighth of an em, but not digits', () => {
  expect(positionsOf(set('あabあ', { measure: 9 }))).toEqual([[0, 1.125, 1.625, 2.25]])
  expect(positionsOf(set('あ123あ', { measure: 9 }))).toEqual([[0, 1, 1.5, 2, 2.5]])
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
        const made = set(words, { measure })
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
        const lines = linesOf(set(words, { measure })).map((line) => line.trim())
        for (const line of lines.slice(1)) expect(line.slice(0, 1)).not.toMatch(notAtLineStart)
        for (const line of lines.slice(0, -1)) expect(line.slice(-1)).not.toMatch(notAtLineEnd)
      }),
    )
  })
})
