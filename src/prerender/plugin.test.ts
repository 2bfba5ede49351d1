import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../article/schema.ts'
import { encodeText } from '../testing/encodeText.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Builds from an article, called from the folder of the test. */
function build(article: string, outDir = 'out', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(dir, outDir), '--emptyOutDir'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        INIT_CWD: dir,
        ARTICLE_FILE: article,
        SITE_URL: 'https://example.org/',
        // Not that of the tests.
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ...env,
      },
    },
  )
  return { status, output: stdout + stderr }
}

const readArticle = () => JSON.parse(readFileSync('public/article.json', 'utf8')) as Article

it('a build puts the site in its place and says so in one line', () => {
  mkdirSync(join(dir, 'out'))
  writeFileSync(join(dir, 'out', 'former.html'), '')
  const { status, output } = build(resolve('public/article.json'))
  expect(output.trim()).toMatch(
    /^\S+out: \d+ files and \d+ share images \(\d+ drawn\) from \S+article\.json in [\d.]+ s$/,
  )
  expect(status).toBe(0)
  expect(readdirSync(dir)).toEqual(['out'])
  expect(readdirSync(join(dir, 'out'))).not.toContain('former.html')
  expect(readdirSync(join(dir, 'out', 'quotes'))).toHaveLength(2 * readArticle().quotes.length + 1)
})

it('another build, in another zone and language, gives the same bytes, which name no folder of the machine', () => {
  const article = resolve('public/article.json')
  build(article)
  build(article, 'again', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar_EG.UTF-8' })
  const filesIn = (folder: string) =>
    readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, folder).length))
      .toSorted()
  const files = filesIn('out')
  expect(filesIn('again')).toEqual(files)
  for (const file of files) {
    const bytes = readFileSync(join(dir, 'out', file))
    expect(bytes.equals(readFileSync(join(dir, 'again', file))), file).toBe(true)
    for (const folder of [dir, process.cwd()])
      expect(bytes.includes(folder), `${folder} in ${file}`).toBe(false)
  }
})

const noStack = /\n\s+at /

describe('a build from a faulty article', () => {
  it('fails, names the file, the place and the reason, and leaves the last good output alone', () => {
    const { quotes, ...rest } = readArticle()
    const faulty = {
      ...rest,
      quotes: quotes.map((quote, index) => (index === 3 ? { ...quote, speaker: 'nobody' } : quote)),
    }
    const lastGood = join(dir, 'out', 'index.html')
    // A byte order mark is no fault.
    writeFileSync(join(dir, 'faulty.json'), `\ufeff${JSON.stringify(faulty)}`)
    mkdirSync(join(dir, 'out'))
    writeFileSync(lastGood, 'last good')

    const { status, output } = build('faulty.json')
    expect(status).toBe(1)
    expect(output).toContain('faulty.json には3か所の誤りがあります')
    expect(output).toContain('/quotes/3/speaker: found "nobody", expected the id of a speaker')
    expect(output).not.toMatch(noStack)
    expect(readFileSync(lastGood, 'utf8')).toBe('last good')
  })

  it('says in one sentence that the file is missing, no file, or not UTF-8', () => {
    expect(build('nothing.json').output).toContain(
      'nothing.json: there is no such file. ファイルがありません。',
    )
    expect(build(dir).output).toContain(`${dir}: is a folder. フォルダーです。`)
    const shiftJis = join(dir, 'shift-jis.json')
    writeFileSync(shiftJis, encodeText('{"headline": "首脳会談の日程"}', 'Shift_JIS'))
    const { status, output } = build(shiftJis)
    expect(status).toBe(1)
    expect(output).toContain('shift-jis.json: not UTF-8 but Shift_JIS')
    expect(output).not.toMatch(noStack)
  })
})
