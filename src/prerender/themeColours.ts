import tokens from '../styles/tokens.css?raw'

/** The colour of the paper in both themes, as the tokens have it: what browsers paint around the page. */
export function themeColours(css = tokens): { light: string; dark: string } {
  const [, light, dark] = /--paper: light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/.exec(css) ?? []
  if (!light || !dark) throw new Error('tokens.css has no --paper: light-dark(#rrggbb, #rrggbb)')
  return { light, dark }
}
