import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Face } from './fonts.ts'
import { readWoff2, type FontFacts } from './readWoff2.ts'

/** A face with its WOFF2 file. */
export interface FontFile extends Face {
  data: Buffer
}

/** See `Fonts.faceOf`. */
export type FindFace = (text: string, isLetter: boolean) => FontFile | undefined

/** The files for letters and digits; all others are made for Japanese lines and know the forms for vertical ones. */
const letterSubsets = ['latin', 'latin-ext', 'cyrillic', 'vietnamese']

/**
 * The faces of a variable font by Fontsource. Only files whose characters occur are read, each once.
 * @param folder of the package: `unicode.json`, and in `files` one for each subset of its characters
 */
export function openFontFamily(folder: string): FindFace {
  const family = basename(folder)
  const subsets = listSubsets(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  const opened = new Map<string, FontFile & FontFacts>()
  const open = (subset: string) => {
    const known = opened.get(subset)
    if (known) return known
    const data = readFileSync(join(folder, 'files', `${family}-${subset}-wght-normal.woff2`))
    const file = { name: `${family}-${subset}`, data, ...readWoff2(data) }
    opened.set(subset, file)
    return file
  }
  return (text, isLetter) => {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
    const candidates = subsets.get(points[0] ?? 0) ?? []
    const isPreferred = (subset: string) => letterSubsets.includes(subset) === isLetter
    const subset = [
      ...candidates.filter(isPreferred),
      ...candidates.filter((other) => !isPreferred(other)),
    ].find((candidate) => points.every((point) => open(candidate).codePoints.has(point)))
    return subset === undefined ? undefined : open(subset)
  }
}

/**
 * Code point → the subsets that are said to hold it. That is a hint only: some do not, so the maps of the files decide.
 * @param ranges JSON: subset → `unicode-range`
 */
function listSubsets(ranges: string): Map<number, string[]> {
  const subsets = new Map<number, string[]>()
  for (const [key, range] of Object.entries(JSON.parse(ranges) as Record<string, string>))
    for (const [, first = '', last = first] of range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi))
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++)
        subsets.set(code, [...(subsets.get(code) ?? []), key.replace(/[[\]]/g, '')])
  return subsets
}
