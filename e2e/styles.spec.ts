import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, visitedPaths } from './site.ts'

const dist = new URL('../dist/', import.meta.url)

/** The texts of all built files of a kind. */
function builtTexts(extension: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(new URL(name, dist), 'utf8'))
}

const builtText = (extension: string) => builtTexts(extension).join('\n')

const namesIn = (list: string) => list.split(/\s+/).filter(Boolean)

/** Every class that a selector names. */
function styledClasses(): Set<string> {
  const css = builtText('.css').replaceAll(/\/\*.*?\*\/|"[^"]*"|url\([^)]*\)/gs, '')
  const names = css.matchAll(/\.((?:\\.|[a-z_-])(?:\\.|[\w-]|[^\0-\x7f])*)/gi)
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

test('a page brings all styles along that it shows: the whole style sheet changes nothing', async ({
  page,
}) => {
  /**
   * Every element and pseudo-element, and all values of its properties but variables: a page declares those it reads. They
   * are millions of letters, so they stay in the page.
   */
  const looks = () =>
    page.evaluateHandle(() => {
      const properties = Array.from(getComputedStyle(document.body)).filter((name) => !name.startsWith('--'))
      return [...document.querySelectorAll('body, body *')].flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part)
          if (part && style.content === 'none') return []
          // The text of a computed style is empty.
          const look = properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
          return [{ name: `${element.localName}.${element.className}${part}`, look }]
        }),
      )
    })
  const media = ['screen', 'print'] as const
  // As the page is before its scripts.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  for (const path of visitedPaths) {
    await page.goto(path)
    const before = new Map<(typeof media)[number], Awaited<ReturnType<typeof looks>>>()
    for (const medium of media) {
      await page.emulateMedia({ media: medium, reducedMotion: 'reduce' })
      before.set(medium, await looks())
    }
    const rest = await page.locator('style[data-rest]').getAttribute('data-rest')
    await page.addStyleTag({ url: rest ?? '' })
    for (const [medium, then] of before) {
      await page.emulateMedia({ media: medium })
      const changed = await page.evaluate(
        ([one, other]) => one.flatMap(({ name, look }, place) => (look === other[place]?.look ? [] : name)),
        [await looks(), then] as const,
      )
      expect(changed, `${path} on ${medium}`).toEqual([])
    }
  }
})
