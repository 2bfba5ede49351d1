import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isWholePng } from './isWholePng.ts'

/** Pictures of former builds, by what they were drawn from. */
export interface ImageCache {
  /** The picture, if there is a whole one. A broken one counts as none and is drawn again. */
  find: (key: string) => Promise<Buffer | undefined>
  keep: (key: string, image: Buffer) => Promise<void>
  /** Removes what no build has used for a month: builds of several articles share the folder. */
  prune: () => Promise<void>
}

const month = 30 * 24 * 60 * 60 * 1_000

/** A cache in a folder, which is made when the first picture is kept. */
export function openImageCache(folder: string): ImageCache {
  const fileOf = (key: string) => join(folder, `${key}.png`)
  return {
    find: async (key) => {
      const file = fileOf(key)
      const image = await readFile(file).catch(() => undefined)
      if (!image || !isWholePng(image)) return undefined
      const now = new Date()
      await utimes(file, now, now)
      return image
    },
    keep: async (key, image) => {
      await mkdir(folder, { recursive: true })
      // A build that is stopped here leaves no half of a picture; two builds at once do not meet.
      const unfinished = `${fileOf(key)}.${process.pid}`
      await writeFile(unfinished, image)
      await rename(unfinished, fileOf(key))
    },
    prune: async () => {
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name)
        const used = await stat(file).catch(() => undefined)
        if (used && Date.now() - used.mtimeMs > month) await rm(file, { force: true })
      }
    },
  }
}
