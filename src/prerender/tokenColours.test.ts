import { describe, expect, it } from 'vitest'
import { colourOf, lightColour, parseColours } from './tokenColours.ts'

describe('colours outside of style sheets', () => {
  it('are those of both themes', () => {
    expect(
      parseColours(
        ':root { --color-ink: light-dark(#112233, #445566); --color-side-1: light-dark( #abc , #def ); --spacing-tap: 44px }',
      ),
    ).toEqual(
      new Map([
        ['ink', { light: '#112233', dark: '#445566' }],
        ['side-1', { light: '#abc', dark: '#def' }],
      ]),
    )
  })

  it('come from theme.css, for six sides', () => {
    for (const role of ['paper', 'paper-2', 'ink', 'ink-2', 'ink-3', 'line', 'line-2'] as const)
      expect(lightColour(role)).toMatch(/^#[0-9a-f]{6}$/)
    for (const side of [1, 2, 3, 4, 5, 6]) expect(lightColour(`side-${side}`)).toMatch(/^#[0-9a-f]{6}$/)
    expect(colourOf('paper').dark).not.toBe(colourOf('paper').light)
  })

  it('are never made up', () => {
    expect(() => lightColour('side-7')).toThrow('--color-side-7')
  })
})
