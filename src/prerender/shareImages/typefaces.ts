import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Node, Renderer } from '@takumi-rs/core'
import type { Family, Font, Fonts } from '../../typesetting/fonts.ts'
import { openFontFamily, type FontFile } from '../../typesetting/openFontFamily.ts'

const require = createRequire(import.meta.url)

/** The families that the design names. */
const folders: Record<Family, string> = {
  mincho: dirname(require.resolve('@fontsource-variable/noto-serif-jp/package.json')),
  gothic: dirname(require.resolve('@fontsource-variable/noto-sans-jp/package.json')),
}

/** Names and versions of the packages that decide how a picture looks: other versions draw other pictures. */
export function listDrawingPackages(): string[] {
  const renderer = join(dirname(require.resolve('@takumi-rs/core')), '..')
  return [renderer, ...Object.values(folders)].map((folder) => {
    const text = readFileSync(join(folder, 'package.json'), 'utf8')
    const { name, version } = JSON.parse(text) as { name: string; version: string }
    return `${name}@${version}`
  })
}

/** The fonts as a renderer knows them. */
export interface Typefaces extends Fonts {
  /** Gives the renderer what was needed since the last call. True if a width was only guessed until now. */
  settle: () => Promise<boolean>
}

/** Letters stand one after another at their own widths, so that widths add up. */
export const letterStyle = {
  whiteSpace: 'pre',
  lineHeight: 1,
  fontFeatureSettings: '"kern" 0, "liga" 0',
} as const

/** Loads fonts on demand, once for all pictures. What draws the letters also measures them. */
export function loadTypefaces(renderer: Renderer): Typefaces {
  const families = { mincho: openFontFamily(folders.mincho), gothic: openFontFamily(folders.gothic) }
  const files = new Set<FontFile>()
  const newFiles: FontFile[] = []
  const widths = new Map<string, number>()
  const unmeasured = new Map<string, { font: Font; letters: string }>()
  let settled = Promise.resolve()

  const faceOf = (family: Family, text: string, isLetter: boolean) => {
    const file = families[family](text, isLetter)
    if (file && !files.has(file)) newFiles.push(file)
    if (file) files.add(file)
    return file
  }

  const register = async (): Promise<void> => {
    for (const { name, data } of newFiles.splice(0)) await renderer.registerFont({ name, data })
  }

  const measure = async (): Promise<void> => {
    const requested = [...unmeasured]
    unmeasured.clear()
    const letters = requested.map(([, one]): Node => {
      const fontFamily = faceOf(one.font.family, one.letters, true)?.name
      const style = { ...letterStyle, fontFamily, fontWeight: one.font.weight, fontSize: 1_000 }
      return { type: 'text', text: one.letters, style }
    })
    // Another picture may have asked for a face in the meantime: what is not registered would be measured in another one.
    await register()
    const { children } = await renderer.measure({
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
      children: letters,
    })
    requested.forEach(([key], index) => widths.set(key, (children[index]?.width ?? 1_000) / 1_000))
  }

  return {
    faceOf,
    // A guess for letters not met before, until they are measured.
    widthOf: (font, letters) => {
      const key = `${font.family} ${font.weight} ${letters}`
      if (!widths.has(key)) unmeasured.set(key, { font, letters })
      return widths.get(key) ?? 0.5
    },
    settle: () => {
      const wasGuessed = unmeasured.size > 0
      // One after another: several pictures are under way, and each must find what another one needed.
      settled = settled.then(async () => {
        await register()
        if (unmeasured.size > 0) await measure()
      })
      return settled.then(() => wasGuessed)
    },
  }
}
