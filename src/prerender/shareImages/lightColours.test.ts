import { describe, expect, it } from 'vitest'
import { lightColour, parseLightColours } from './lightColours.ts'

describe('colours of pictures', () => {
  it('are the light ones of the style sheet', () => {
    expect(
      parseLightColours(
        ':root { --ink: light-dark(#112233, #445566); --side-1: light-dark( #abc , #def ); --tap: 44px }',
      ),
    ).toEqual(
      new Map([
        ['ink', '#112233'],
        ['side-1', '#abc'],
      ]),
    )
  })

  it('come from tokens.css, for six sides', () => {
    for (const role of ['paper', 'paper-2', 'ink', 'ink-2', 'ink-3', 'line', 'line-2'] as const)
      expect(lightColour(role)).toMatch(/^#[0-9a-f]{6}$/)
    for (const side of [1, 2, 3, 4, 5, 6]) expect(lightColour(`side-${side}`)).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('are never made up', () => {
    expect(() => lightColour('side-7')).toThrow('--side-7')
  })
})
