import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tinyArticle } from '../../testing/tinyArticle.ts'
import { runShareImageThread } from './runShareImageThread.ts'
import type { ShareImageCounts } from './writeShareImages.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-image-thread-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs a script in place of the one that draws. */
async function run(code: string, report: (counts: ShareImageCounts) => void, signal?: AbortSignal) {
  const script = join(folder, 'thread.mjs')
  await writeFile(script, `import { parentPort, workerData } from 'node:worker_threads'\n${code}`)
  const job = { article: tinyArticle(), outDir: folder, cacheDir: folder }
  await runShareImageThread(script, job, { report, signal: signal ?? new AbortController().signal })
}

describe('the thread of the share images', () => {
  it('gets the article, and says how far it is', async () => {
    const reported: unknown[] = []
    const code = 'parentPort.postMessage({ drawn: workerData.article.quotes.length, reused: 0 })'
    await run(code, (counts) => reported.push(counts))
    expect(reported).toEqual([{ drawn: tinyArticle().quotes.length, reused: 0 }])
  })

  it('fails with the reason when a picture cannot be drawn', async () => {
    const code = `await Promise.reject(new Error('The share image of quote long-way could not be drawn'))`
    await expect(run(code, () => undefined)).rejects.toThrow('quote long-way')
  })

  it('ends when it is stopped', async () => {
    const stop = new AbortController()
    const running = run('setInterval(() => parentPort.postMessage({}), 1)', () => stop.abort(), stop.signal)
    await expect(running).rejects.toThrow('aborted')
  })
})
