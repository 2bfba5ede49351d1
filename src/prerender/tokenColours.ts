import theme from '../styles/theme.css?raw'

/** The roles of theme.css that pictures use. */
const roles = ['paper', 'paper-2', 'paper-3', 'ink', 'ink-2', 'ink-3', 'line', 'line-2', 'on-side'] as const

export type ColourRole = (typeof roles)[number] | `side-${number}`

/** A colour in both themes, as `#rrggbb`. */
interface ThemedColour {
  light: string
  dark: string
}

/**
 * Every colour role of a style sheet.
 * @param css declarations such as `--ink: light-dark(#1a1815, #eee9de);`
 */
export function parseColours(css: string): ReadonlyMap<string, ThemedColour> {
  const declarations = css.matchAll(
    /--color-([\w-]+):\s*light-dark\(\s*(#[\da-f]{3,8})\s*,\s*(#[\da-f]{3,8})\s*\)/gi,
  )
  return new Map(Array.from(declarations, ([, role = '', light = '', dark = '']) => [role, { light, dark }]))
}

const colours = parseColours(theme)

/** The colour of a role. Throws for one that theme.css does not know. */
export function colourOf(role: ColourRole): ThemedColour {
  const colour = colours.get(role)
  if (colour === undefined) throw new Error(`theme.css has no --color-${role}: light-dark(#rrggbb, #rrggbb)`)
  return colour
}

/** Its light value: a picture has one theme wherever it is shown. */
export function lightColour(role: ColourRole): string {
  return colourOf(role).light
}

/** The outline of the mark of a side, as a CSS `clip-path`. */
export function sideOutline(shape: 'diamond' | 'hexagon'): string {
  const outline = new RegExp(`--${shape}:\\s*(polygon\\([^)]*\\))`).exec(theme)?.[1]
  if (outline === undefined) throw new Error(`theme.css has no --${shape}: polygon(…)`)
  return outline
}
