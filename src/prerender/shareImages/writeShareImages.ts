import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Card } from './card.ts'
import type { DrawCard } from './openDrawing.ts'
import { openImageCache } from './imageCache.ts'
import { listPictures, type Picture } from './listPictures.ts'
import { listDrawingPackages } from './typefaces.ts'

/** Which pictures are written, where, and from which the unchanged ones are taken. */
export interface ShareImageOptions {
  article: LinkedArticle
  /** Folder of the site. */
  outDir: string
  /** Folder that keeps pictures from build to build. */
  cacheDir: string
  /** Changes whenever the code that draws does. */
  revision: string
  /** Called after each picture. */
  report?: (counts: ShareImageCounts) => void
}

/** How many pictures were drawn, and how many were taken from a former build. */
export interface ShareImageCounts {
  drawn: number
  reused: number
}

/** So many pictures are under way at a time: enough for the renderer's threads, whatever the number of quotes. */
const atATime = 4

/**
 * Writes the share image of the story and of every record. A picture whose content, code and fonts are as before is
 * copied, not drawn.
 * @throws with the id of the record whose picture could not be drawn
 */
export async function writeShareImages(options: ShareImageOptions): Promise<ShareImageCounts> {
  const { article, outDir, report } = options
  const cache = openImageCache(options.cacheDir)
  const versions = [options.revision, ...listDrawingPackages()].join('\n')
  const counts: ShareImageCounts = { drawn: 0, reused: 0 }
  let opened: Promise<DrawCard> | undefined

  const write = async ({ file, card }: Picture) => {
    const key = keyOf(card, versions)
    let image = await cache.find(key)
    if (image) counts.reused++
    else {
      // Renderer and fonts are loaded only when there is something to draw.
      opened ??= import('./openDrawing.ts').then(({ openDrawing }) => openDrawing())
      const draw = await opened
      image = await draw(card)
      await cache.keep(key, image)
      counts.drawn++
    }
    const target = join(outDir, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, image)
  }

  const pictures = listPictures(article)
  const work = async () => {
    for (const picture of pictures) {
      await write(picture).catch((error: unknown) => {
        throw new Error(`The share image of ${picture.of} could not be drawn: ${String(error)}`, {
          cause: error,
        })
      })
      report?.({ ...counts })
    }
  }
  // What is under way is finished before a failure is reported: nothing goes on writing after that.
  const ends = await Promise.allSettled(Array.from({ length: atATime }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  await cache.prune()
  return counts
}

function keyOf(card: Card, versions: string): string {
  return createHash('sha256').update(versions).update(JSON.stringify(card)).digest('hex')
}
