import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutputFile } from './OutputFile.ts'
import { writeFiles } from './writeFiles.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const names = ['a.html', 'b/index.html', 'c/d.json']

/** Makes files, and says before each which of the former ones are written. */
async function* makeFiles(seen: string[][]): AsyncGenerator<OutputFile> {
  for (const name of names) {
    seen.push((await readdir(folder)).toSorted())
    yield [name, `content of ${name}`]
  }
}

describe('files', () => {
  it('are each written before the next is made', async () => {
    const seen: string[][] = []
    const counts: number[] = []
    const signal = new AbortController().signal
    await writeFiles(makeFiles(seen), folder, { signal, report: (count) => counts.push(count) })
    expect(seen).toEqual([[], ['a.html'], ['a.html', 'b']])
    expect(counts).toEqual([1, 2, 3])
    expect(await readFile(join(folder, 'c/d.json'), 'utf8')).toBe('content of c/d.json')
  })

  it('are made no more when stopped', async () => {
    const stop = new AbortController()
    const seen: string[][] = []
    const writing = writeFiles(makeFiles(seen), folder, {
      signal: stop.signal,
      report: () => stop.abort(new Error('no such glyph')),
    })
    await expect(writing).rejects.toThrow('no such glyph')
    expect(await readdir(folder)).toEqual(['a.html'])
    expect(seen).toHaveLength(2)
  })
})
