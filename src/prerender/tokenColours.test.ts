import { describe, expect, it } from 'vitest'
import { colourOf, lightColour, parseColours } from './tokenColours.ts'

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/g) ?? []).map((channel) => {
    const share = parseInt(channel, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

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
    for (const role of ['paper', 'paper-2', 'ink', 'ink-2', 'ink-3', 'line', 'line-2', 'on-side'] as const)
      expect(lightColour(role)).toMatch(/^#[0-9a-f]{6}$/)
    for (const side of [1, 2, 3, 4, 5, 6]) expect(lightColour(`side-${side}`)).toMatch(/^#[0-9a-f]{6}$/)
    expect(colourOf('paper').dark).not.toBe(colourOf('paper').light)
  })

  it.each(['light', 'dark'] as const)(
    'tell sides apart from every paper, and their letters from them: %s',
    (theme) => {
      for (const index of [1, 2, 3, 4, 5, 6]) {
        const side = colourOf(`side-${index}`)[theme]
        for (const paper of ['paper', 'paper-2', 'paper-3'] as const)
          expect(contrast(side, colourOf(paper)[theme]), `${index} on ${paper}`).toBeGreaterThanOrEqual(3)
        expect(contrast(side, colourOf('on-side')[theme]), `the letter of ${index}`).toBeGreaterThanOrEqual(
          4.5,
        )
      }
    },
  )

  it('are never made up', () => {
    expect(() => lightColour('side-7')).toThrow('--color-side-7')
  })
})
