import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Node, Renderer } from '@takumi-rs/core'
import { missingCharacter } from './cutCells.ts'
import { readWoff2, type FontFacts } from './readWoff2.ts'

/** 明朝 for what is read, ゴシック for labels, as on the pages. */
export type Family = 'mincho' | 'gothic'

export interface Font {
  family: Family
  weight: 400 | 700
}

const require = createRequire(import.meta.url)

/** The families that the design names, each a package of about 120 files that hold some characters each. */
const packages: Record<Family, Package> = {
  mincho: openPackage(require.resolve('@fontsource-variable/noto-serif-jp')),
  gothic: openPackage(require.resolve('@fontsource-variable/noto-sans-jp')),
}
const rendererPackage = openPackage(require.resolve('@takumi-rs/core'))

/** The files for letters and digits; all others are made for Japanese lines and know the forms for vertical ones. */
const letterSubsets = ['latin', 'latin-ext', 'cyrillic', 'vietnamese']

/** Names and versions of the packages that decide how a picture looks: other versions draw other pictures. */
export function listDrawingPackages(): string[] {
  return [rendererPackage, ...Object.values(packages)].map(({ name, version }) => `${name}@${version}`)
}

/** The fonts as far as pictures have needed them: only the files whose characters occur are ever read. */
export interface Typefaces {
  /** Whether a font of the family holds a character (grapheme cluster) whole. */
  canDraw: (family: Family, character: string) => boolean
  /**
   * The name under which the renderer knows the file that holds a character.
   * @param isLetter prefer the forms made for lines of letters
   */
  faceOf: (family: Family, character: string, isLetter: boolean) => string
  /** Width of a letter in em. A guess for one not met before, until `settle` has measured it. */
  widthOf: (font: Font, letter: string) => number
  /** See `FontFacts`. */
  baselineShift: (family: Family) => number
  /** Gives the renderer what was asked for since the last call. True if a width was only guessed until now. */
  settle: () => Promise<boolean>
}

/** Loads fonts on demand, once for all pictures. */
export function loadTypefaces(renderer: Renderer): Typefaces {
  const families = { mincho: openFamily('mincho'), gothic: openFamily('gothic') }
  const widths = new Map<string, number>()
  const unmeasured = new Map<string, { font: Font; letter: string }>()
  let settled = Promise.resolve()

  const faceOf = (family: Family, character: string, isLetter: boolean) => {
    const face = families[family].find(character, isLetter) ?? families[family].find(missingCharacter, false)
    if (face === undefined)
      throw new Error(`${packages[family].name} holds neither ${character} nor its substitute`)
    return face
  }

  const measure = async (): Promise<void> => {
    const asked = [...unmeasured]
    unmeasured.clear()
    const children = asked.map(([, { font, letter }]): Node => ({
      type: 'text',
      text: letter,
      style: {
        ...letterStyle,
        fontFamily: faceOf(font.family, letter, true),
        fontWeight: font.weight,
        fontSize: 1_000,
      },
    }))
    const { children: measured } = await renderer.measure({
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
      children,
    })
    asked.forEach(([key], index) => widths.set(key, (measured[index]?.width ?? 1_000) / 1_000))
  }

  return {
    canDraw: (family, character) => families[family].find(character, true) !== undefined,
    faceOf,
    widthOf: (font, letter) => {
      const key = `${font.family} ${font.weight} ${letter}`
      const width = widths.get(key)
      if (width === undefined) {
        // Finds the file of the letter, so that it is registered before the letter is measured.
        faceOf(font.family, letter, true)
        unmeasured.set(key, { font, letter })
      }
      return width ?? 0.5
    },
    baselineShift: (family) => families[family].baselineShift,
    settle: () => {
      const wasGuessed = unmeasured.size > 0
      // One after another: several pictures are under way, and each must find what another one asked for.
      settled = settled.then(async () => {
        for (const family of Object.values(families))
          for (const face of family.takeNew()) await renderer.registerFont(face)
        if (unmeasured.size > 0) await measure()
      })
      return settled.then(() => wasGuessed)
    },
  }
}

/** Letters stand one after another at their own widths, so that widths add up. */
export const letterStyle = {
  whiteSpace: 'pre',
  lineHeight: 1,
  fontFeatureSettings: '"kern" 0, "liga" 0',
} as const

interface FamilyFiles {
  baselineShift: number
  /** The face that holds all code points of a character. */
  find: (character: string, isLetter: boolean) => string | undefined
  /** The faces that were found for the first time since the last call. */
  takeNew: () => { name: string; data: Buffer }[]
}

function openFamily(family: Family): FamilyFiles {
  const { folder, name: packageName } = packages[family]
  const subsets = listSubsets(readJson(join(folder, 'unicode.json')) as Record<string, string>)
  const files = new Map<string, { data: Buffer; facts: FontFacts; isTaken: boolean }>()
  const open = (subset: string) => {
    const known = files.get(subset)
    if (known) return known
    const file = `${packageName.replace(/^.*\//, '')}-${subset}-wght-normal.woff2`
    const data = readFileSync(join(folder, 'files', file))
    const opened = { data, facts: readWoff2(data), isTaken: false }
    files.set(subset, opened)
    return opened
  }
  const found = new Map<string, string | undefined>()
  const search = (character: string, isLetter: boolean) => {
    const points = Array.from(character, (part) => part.codePointAt(0) ?? 0)
    const candidates = subsets.get(points[0] ?? 0) ?? []
    const isPreferred = (subset: string) => letterSubsets.includes(subset) === isLetter
    return [...candidates.filter(isPreferred), ...candidates.filter((subset) => !isPreferred(subset))].find(
      (subset) => points.every((point) => open(subset).facts.codePoints.has(point)),
    )
  }
  return {
    baselineShift: open('latin').facts.baselineShift,
    find: (character, isLetter) => {
      const key = `${character} ${isLetter}`
      if (!found.has(key)) found.set(key, search(character, isLetter))
      const subset = found.get(key)
      return subset === undefined ? undefined : `${family}-${subset}`
    },
    takeNew: () =>
      [...files].flatMap(([subset, file]) => {
        if (file.isTaken) return []
        file.isTaken = true
        return [{ name: `${family}-${subset}`, data: file.data }]
      }),
  }
}

/**
 * Code point → the files that are said to hold it. That is a hint only: some do not, so their own maps decide.
 * @param ranges subset → `unicode-range`, as the package gives it
 */
function listSubsets(ranges: Record<string, string>): Map<number, string[]> {
  const subsets = new Map<number, string[]>()
  for (const [key, range] of Object.entries(ranges)) {
    const subset = key.replace(/[[\]]/g, '')
    for (const part of range.split(',')) {
      const [first = 0, last = first] = part
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      for (let code = first; code <= last; code++) subsets.set(code, [...(subsets.get(code) ?? []), subset])
    }
  }
  return subsets
}

interface Package {
  folder: string
  name: string
  version: string
}

/** @param entry a file of the package; not every package exports its `package.json` */
function openPackage(entry: string): Package {
  let folder = dirname(entry)
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  const { name, version } = readJson(join(folder, 'package.json')) as Package
  return { folder, name, version }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
