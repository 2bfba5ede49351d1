import tokens from '../../styles/tokens.css?raw'

/** The roles of tokens.css that pictures use. */
const roles = ['paper', 'paper-2', 'ink', 'ink-2', 'ink-3', 'line', 'line-2'] as const

export type ColourRole = (typeof roles)[number] | `side-${number}`

/**
 * The light value of every colour role of a style sheet: a picture has one theme wherever it is shown.
 * @param css declarations such as `--ink: light-dark(#1a1815, #eee9de);`
 */
export function parseLightColours(css: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,/gi), ([, role, colour]) => [
      role ?? '',
      colour ?? '',
    ]),
  )
}

const colours = parseLightColours(tokens)

/** The colour of a role. Throws for one that tokens.css does not know. */
export function lightColour(role: ColourRole): string {
  const colour = colours.get(role)
  if (colour === undefined) throw new Error(`tokens.css has no light colour for --${role}`)
  return colour
}
