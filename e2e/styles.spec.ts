import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const dist = new URL('../dist/', import.meta.url)

/** The texts of all built files of a kind. */
function builtTexts(extension: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(new URL(name, dist), 'utf8'))
}

const builtText = (extension: string) => builtTexts(extension).join('\n')

/** As it stands in an attribute → as it is. */
const decode = (text: string) =>
  text.replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

const namesIn = (list: string) => list.split(/\s+/).filter(Boolean)

/** Every class that a selector names. */
const styledClasses = () => classesIn(builtText('.css'))

function classesIn(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*.*?\*\/|"[^"]*"|url\([^)]*\)/gs, '')
  const names = selectors.matchAll(/\.((?:\\.|[a-z_-])(?:\\.|[\w-]|[^\0-\x7f])*)/gi)
  return new Set(Array.from(names, ([, name = '']) => name.replaceAll('\\', '')))
}

/**
 * Every class that pages and parts give to elements: class attributes, what stands behind `className:`, and strings
 * that hold nothing but styled classes (records of class lists). One plain word alone is no such string.
 */
function usedClasses(styled: ReadonlySet<string>): Set<string> {
  const attributes = Array.from(builtText('.html').matchAll(/\sclass="([^"]*)"/g), ([, list = '']) => list)
  // Cut at every quotation mark, so that what stands between strings is looked at as well: it holds no such list.
  const strings = builtText('.js')
    .split(/["'`]/)
    .map((list) => list.replaceAll(/\$\{[^}]*(\}|$)/g, ' '))
    .filter(
      (list, index, all) =>
        all[index - 1]?.endsWith('className:') ||
        (/[^a-z]/.test(list) && namesIn(list).every((name) => styled.has(name))),
    )
  return new Set([...attributes, ...strings].flatMap(namesIn))
}

test('every styled class is in use, and no class in use is kept from being styled', () => {
  const styled = styledClasses()
  const used = usedClasses(styled)
  // A quotation mark in its name cuts a class from its list.
  const code = builtText('.js')
  expect(used.has('wrap')).toBe(true)
  expect(
    [...styled].filter((name) => !used.has(name) && !(name.includes("'") && code.includes(name))),
    'to be excluded in app.css',
  ).toEqual([])

  const app = readFileSync(new URL('../src/app.css', import.meta.url), 'utf8')
  const excluded = /@source not inline\('\{(.*?)\}'\)/.exec(app)?.[1]?.split(',') ?? []
  expect(
    excluded.filter((name) => used.has(name)),
    'excluded in app.css',
  ).toEqual([])
})

test('a page holds the styles of all that it shows', () => {
  const styled = styledClasses()
  const pages = builtTexts('.html').filter((html) => html.includes('data-rest='))
  expect(pages.length).toBeGreaterThan(50)
  for (const html of pages) {
    const [, css = ''] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? []
    const held = classesIn(css)
    const shown = new Set(
      Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, list = '']) => namesIn(decode(list))).flat(),
    )
    // `group` has no look: others look after its state.
    expect([...shown].filter((name) => styled.has(name) && !held.has(name) && name !== 'group')).toEqual([])
  }
})

test('every style sheet declares the variables that it reads', () => {
  const sheets = builtTexts('.css')
  expect(sheets).toHaveLength(2)
  for (const css of sheets) {
    const declared = new Set(Array.from(css.matchAll(/(--[\w-]+):/g), ([, name]) => name))
    const read = Array.from(css.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name)
    expect(read.length).toBeGreaterThan(20)
    expect(read.filter((name) => !declared.has(name))).toEqual([])
  }
})
