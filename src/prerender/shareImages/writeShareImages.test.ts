import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkWholeArticle } from '../../article/linkWholeArticle.ts'
import type { Article } from '../../article/schema.ts'
import { agreementImageFile, quoteImageFile, speakerImageFile, storyImageFile } from '../../paths.ts'
import { tinyArticle } from '../../testing/tinyArticle.ts'
import { openDrawing } from './openDrawing.ts'
import { isWholePng } from './isWholePng.ts'
import { writeShareImages, type ShareImageCounts } from './writeShareImages.ts'

vi.mock('./openDrawing.ts', { spy: true })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-images-'))
})
afterEach(() => rm(folder, { recursive: true }))

const cacheDir = () => join(folder, 'cache')
const outDir = () => join(folder, 'site')
const cached = async () => (await readdir(cacheDir())).map((name) => join(cacheDir(), name)).toSorted()

let reported: ShareImageCounts[]
function write(
  change: (article: Article) => void = () => undefined,
  revision = '1',
): Promise<ShareImageCounts> {
  const article: Article = tinyArticle()
  change(article)
  reported = []
  return writeShareImages({
    article: linkWholeArticle(article),
    outDir: outDir(),
    cacheDir: cacheDir(),
    revision,
    report: (counts) => void reported.push(counts),
  })
}

const files = [
  storyImageFile,
  agreementImageFile('open-bridge'),
  speakerImageFile('aoki'),
  speakerImageFile('office'),
  quoteImageFile('bridge-opens'),
  quoteImageFile('long-way'),
  quoteImageFile('repairs-first'),
]
const readAll = () => Promise.all(files.map((file) => readFile(join(outDir(), file))))

describe('the share images of a site', () => {
  it('are written for the story and every record, and counted', async () => {
    expect(await write()).toEqual({ drawn: 7, reused: 0 })
    for (const image of await readAll()) expect(isWholePng(image)).toBe(true)
    expect(reported).toHaveLength(7)
    expect(reported.at(-1)).toEqual({ drawn: 7, reused: 0 })
  })

  it('are not drawn again while nothing changes, and stay the same to the byte', async () => {
    await write()
    const first = await readAll()
    await rm(outDir(), { recursive: true })
    expect(await write()).toEqual({ drawn: 0, reused: 7 })
    expect(await readAll()).toEqual(first)
    await rm(cacheDir(), { recursive: true })
    expect(await write()).toEqual({ drawn: 7, reused: 0 })
    expect(await readAll()).toEqual(first)
  })

  it('load no renderer when there is nothing to draw', async () => {
    await write()
    vi.mocked(openDrawing).mockClear()
    await write()
    expect(openDrawing).not.toHaveBeenCalled()
  })

  it('are drawn again for the one quote that changed', async () => {
    await write()
    const change = (article: Article) => {
      for (const quote of article.quotes)
        if (quote.id === 'bridge-opens') quote.text = [{ type: 'speech', text: '再来月には橋を開く' }]
    }
    expect(await write(change)).toEqual({ drawn: 1, reused: 6 })
  })

  it('are all drawn again when the code that draws them changes', async () => {
    await write()
    expect(await write(undefined, '2')).toEqual({ drawn: 7, reused: 0 })
  })

  it('heal when a kept picture is broken', async () => {
    await write()
    const first = await readAll()
    const [cut = '', flipped = '', emptied = ''] = await cached()
    const whole = await readFile(cut)
    await writeFile(cut, whole.subarray(0, whole.length / 2))
    const bytes = await readFile(flipped)
    bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500)
    await writeFile(flipped, bytes)
    await writeFile(emptied, '')
    expect(await write()).toEqual({ drawn: 3, reused: 4 })
    expect(await readAll()).toEqual(first)
    expect(await write()).toEqual({ drawn: 0, reused: 7 })
  })

  it('leave the folder when no build has used them for a month, and not before', async () => {
    await write()
    const [old = '', recent = ''] = await cached()
    const name = join(cacheDir(), `${'0'.repeat(64)}.png`)
    await writeFile(name, await readFile(old))
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1_000)
    await utimes(name, days(40), days(40))
    // Old, but needed by this build.
    await utimes(recent, days(40), days(40))
    expect(await write()).toEqual({ drawn: 0, reused: 7 })
    expect(await cached()).toHaveLength(7)
    expect(Date.now() - (await stat(recent)).mtimeMs).toBeLessThan(24 * 60 * 60 * 1_000)
  })

  it('stop the build, with the id, when one cannot be drawn', async () => {
    vi.mocked(openDrawing).mockImplementationOnce(() => (card) => {
      if (card.footer === '発言02') throw new Error('no such glyph')
      return Promise.resolve(whitePng)
    })
    await expect(write()).rejects.toThrow(
      'The share image of quote long-way could not be drawn: Error: no such glyph',
    )
  })
})

/** A placeholder for a picture. */
const whitePng = Buffer.alloc(0)
