import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWoff2 } from './readWoff2.ts'

const file = (subset: string) =>
  readFileSync(
    `node_modules/@fontsource-variable/noto-serif-jp/files/noto-serif-jp-${subset}-wght-normal.woff2`,
  )

describe('a font file', () => {
  it('reports the characters that it holds, not those that its package claims', () => {
    const { codePoints } = readWoff2(file('latin-ext'))
    expect(codePoints.has(0x1_00)).toBe(true)
    // In the unicode-range of the package, but without a glyph.
    expect(codePoints.has(0x1_04)).toBe(false)
  })

  it('reports characters beyond the Basic Multilingual Plane', () => {
    const { codePoints } = readWoff2(file('0'))
    expect([...codePoints].some((point) => point > 0xff_ff)).toBe(true)
  })

  it('reports how far its line box is off its em box', () => {
    // hhea 1151/−286, em box 880/−120 of 1000.
    expect(readWoff2(file('latin')).baselineShift).toBeCloseTo(0.0525, 4)
  })

  it('is a WOFF2 font', () => {
    expect(() => readWoff2(Buffer.from('<!doctype html>'))).toThrow('not a WOFF2 file')
  })
})
