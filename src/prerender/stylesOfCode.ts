import { transform } from 'lightningcss'

/**
 * The part of a style sheet that code can show: a rule goes whose classes the code does not name, a variable that no
 * rule is left to read. Whatever else a rule asks for (states, media, settings of the reader) stays.
 * @param css a built style sheet
 * @param code built scripts; a class stands in a string of theirs, among other classes or alone
 */
export function stylesOfCode(css: string, code: string): string {
  const words = new Set(code.split(/[\s"'`]+/))
  // Lightning CSS takes a property that it does not know for such a symbol too.
  const properties = new Set(Array.from(css.matchAll(/[{;]\s*([a-z-]+)\s*:/g), ([, name = '']) => name))
  // A quotation mark in its name cuts a class in two.
  const unused = classesIn(css).filter(
    (name) => !words.has(name) && !properties.has(name) && !(/["']/.test(name) && code.includes(name)),
  )
  let styles = css
  for (;;) {
    const shorter = without(styles, [...unused, ...unreadVariablesIn(styles)])
    if (shorter.length >= styles.length) return styles
    styles = shorter
  }
}

function without(css: string, unusedSymbols: string[]): string {
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString()
}

function classesIn(css: string): string[] {
  const classes = new Set<string>()
  // A component may hold selectors of its own (`:not()`, `:is()`).
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'class' && 'name' in value) classes.add(String(value.name))
    for (const part of Object.values(value)) collect(part)
  }
  transform({ filename: 'page.css', code: Buffer.from(css), visitor: { Selector: collect } })
  return [...classes]
}

function unreadVariablesIn(css: string): string[] {
  const declared = new Set(Array.from(css.matchAll(/(--[\w-]+)\s*:/g), ([, name = '']) => name))
  const read = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name))
  return [...declared].filter((name) => !read.has(name))
}
