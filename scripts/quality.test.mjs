import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

/** How many checks there are of each kind. */
const counts = { F: 46, I: 124, S: 26, A: 38, T: 26, R: 38, P: 7 }

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))

/** The files that hold tests, by their names. */
const testFiles = new Map(
  ['e2e', 'src', 'scripts']
    .flatMap(filesIn)
    .filter((file) => /\.(?:spec|test)\.\w+$|journeys\.mjs$/.test(file))
    .map((file) => [basename(file), readFileSync(file, 'utf8')]),
)

/** Each check of the list, as its numbers and its text. */
const checks = readFileSync('docs/quality.md', 'utf8')
  .split(/^(?=- \*\*|#)/m)
  .flatMap((text) => {
    const [, kind = '', first, last = first] = /^- \*\*([A-Z])(\d+)(?:–[A-Z](\d+))?\*\* /.exec(text) ?? []
    return first === undefined ? [] : [{ kind, first: Number(first), last: Number(last), text }]
  })

/** Whether a file has a test, a group of tests or a journey with a title, as it stands in the source. */
function hasTitle(/** @type {string} */ file, /** @type {string} */ title) {
  const literal = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`[([]\\s*(['"\`])${literal}\\1,`).test(testFiles.get(file) ?? '')
}

it.each(Object.entries(counts))('every number of %s is in the list once', (kind, count) => {
  const numbers = checks
    .filter((check) => check.kind === kind)
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1))
})

it('every check names tests that are there, or says why there are none', () => {
  for (const { kind, first, text } of checks) {
    const named = [...text.matchAll(/`([\w.-]+)`|“([^”]+)”/g)]
    let current = ''
    let tests = 0
    for (const [, file, title] of named) {
      if (file !== undefined && testFiles.has(file)) current = file
      if (title === undefined) continue
      expect(hasTitle(current, title), `${kind}${first}: ${current || '?'} “${title}”`).toBe(true)
      tests++
    }
    if (tests === 0) expect(text, `${kind}${first}`).toMatch(/ (?:Not tested|Does not apply): ./)
  }
})

it.each(['SECURITY.md', 'docs/quality.md', 'docs/testing.md'])(
  '%s names files that are there',
  (document) => {
    const named = readFileSync(document, 'utf8').match(/[\w.-]+\.(?:spec|test)\.\w+/g) ?? []
    expect(named.length).toBeGreaterThan(0)
    for (const file of named) expect(testFiles.has(file), file).toBe(true)
  },
)
