import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from './replaceFolder.ts'

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'replace-folder-'))
  folder = join(parent, 'site')
})
afterEach(() => rm(parent, { recursive: true }))

async function put(into: string, name: string): Promise<void> {
  await mkdir(into, { recursive: true })
  await writeFile(join(into, name), name)
}
const fillWith = (name: string) => (unfinished: string) => put(unfinished, name)

describe('a folder that is replaced', () => {
  it('holds what is new, and nothing of before', async () => {
    await put(folder, 'old.html')
    await replaceFolder(folder, fillWith('new.html'))
    expect(await readdir(folder)).toEqual(['new.html'])
    expect(await readdir(parent)).toEqual(['site'])
  })

  it('need not have been there', async () => {
    await replaceFolder(folder, fillWith('new.html'))
    expect(await readdir(folder)).toEqual(['new.html'])
  })

  it('may be named with a slash at its end', async () => {
    await put(folder, 'old.html')
    await replaceFolder(`${folder}/`, fillWith('new.html'))
    expect(await readdir(folder)).toEqual(['new.html'])
    expect(await readdir(parent)).toEqual(['site'])
  })

  it('shows what was there until the new content is whole', async () => {
    await put(folder, 'old.html')
    await replaceFolder(folder, async (unfinished) => {
      await put(unfinished, 'new.html')
      expect(await readdir(folder)).toEqual(['old.html'])
    })
  })

  it('stays as it was when the new content fails half-way, and no half of it is left', async () => {
    await put(folder, 'old.html')
    const failing = replaceFolder(folder, async (unfinished) => {
      await put(unfinished, 'new.html')
      throw new Error('a page could not be rendered')
    })
    await expect(failing).rejects.toThrow('a page could not be rendered')
    expect(await readFile(join(folder, 'old.html'), 'utf8')).toBe('old.html')
    expect(await readdir(parent)).toEqual(['site'])
  })
})
