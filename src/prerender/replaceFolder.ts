import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where the new content of a folder is kept until it is whole: beside it, so that one move puts it in its place. */
export function unfinishedFolder(folder: string): string {
  return join(dirname(folder), `${basename(folder)}.unfinished`)
}

/**
 * Replaces a folder by a new one once that is whole. When that fails, the old one stays as it was.
 * @param fill writes the new one, to `unfinishedFolder(folder)`
 */
export async function replaceFolder(
  folder: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = unfinishedFolder(folder)
  try {
    await fill(unfinished)
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}
