// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** @type {string} */
let dir
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('a build from a faulty article', () => {
  it('fails, names the file, the place and the reason, and leaves the last good output alone', () => {
    const article = JSON.parse(readFileSync('public/article.json', 'utf8'))
    article.quotes[3].speaker = 'nobody'
    const file = join(dir, 'faulty.json')
    const lastGood = join(dir, 'out', 'index.html')
    writeFileSync(file, JSON.stringify(article))
    mkdirSync(join(dir, 'out'))
    writeFileSync(lastGood, 'last good')

    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-article.mjs', file, join(dir, 'out')],
      { encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('faulty.json')
    expect(stdout + stderr).toContain('/quotes/3/speaker: found "nobody", expected the id of a speaker')
    expect(readFileSync(lastGood, 'utf8')).toBe('last good')
  }, 60_000)
})
