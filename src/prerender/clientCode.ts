import { dirname } from 'node:path'
import type { Rolldown } from 'vite'
import { stylesOfCode } from './stylesOfCode.ts'

/** With what a page starts. */
export interface FirstCode {
  /** File names of its scripts: the entry, and what it needs besides. */
  entry: string
  scripts: readonly string[]
  /** The styles of all that its code can show. */
  styles: string
}

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null

const isMain = (module: string) => module.endsWith('/src/main.tsx')

/** Few scripts instead of dozens by what else shares each module. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // What every page starts with, and what the page of a quote shares with others: most readers come to one.
  group('initial', 4, (starts) => starts.some(isMain) || isShared(starts, 'quote')),
  // What the story shares with others: next most come to it.
  group('reading', 3, (starts) => isShared(starts, 'story')),
  // What the list of quotes shares with the search panel alone.
  group('search', 3, (starts) => starts.length > 1 && starts.every(isOfSearch)),
  // What other pages share.
  group('lists', 2, (starts) => isShared(starts)),
  // What loads the whole article.
  { name: 'article', test: /\/loading\/articleQuery\.ts$/, priority: 1 },
]

const isOfSearch = (start: string) => partOf(start) === 'quotes' || start.includes('/frame/search/')

/** A chunk of the modules to which a test applies, of those with the most priority first. */
function group(
  name: string,
  priority: number,
  test: (starts: readonly string[]) => boolean,
): Rolldown.CodeSplittingGroup {
  return {
    name: (id, context) => (test(startsOf(id, context)) ? name : null),
    debugName: name,
    priority,
  }
}

/** Whether a page, one of this kind if one is named, shares a module with something else that is loaded by itself. */
function isShared(starts: readonly string[], page?: string): boolean {
  return starts.length > 1 && starts.map(partOf).some((part) => part && (page === undefined || part === page))
}

/** The modules from which static imports lead to one: those that the browser loads by themselves. */
function startsOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const importers = new Set([id])
  for (const one of importers)
    for (const next of context.getModuleInfo(one)?.importers ?? []) importers.add(next)
  return [...importers].filter((one) => {
    const info = context.getModuleInfo(one)
    return info && (info.dynamicImporters.length > 0 || isMain(one))
  })
}

/**
 * With what each kind of page starts: scripts and styles.
 * @returns by the kind of page, and by `unknown` for the page of an address that nothing answers
 */
export function firstCodeOf(bundle: Rolldown.OutputBundle, infoOf: ModuleInfoOf): Map<string, FirstCode> {
  const firstCode = new Map<string, FirstCode>()
  // Vite names the style sheet that a page links after the page.
  const css = String(sheetOf(bundle, 'index.html').source)
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const entry = chunks.find(({ moduleIds }) => moduleIds.some(isMain))
  const main = entry?.moduleIds.find(isMain)
  if (!entry || !main) throw new Error('the build has no entry')
  for (const { facadeModuleId: module, fileName } of chunks) {
    const part = module && partOf(module)
    if (!part) continue
    const scripts = new Set([...withImports(bundle, entry.fileName), ...withImports(bundle, fileName)])
    scripts.delete(entry.fileName)
    firstCode.set(part, {
      entry: entry.fileName,
      scripts: [...scripts],
      styles: stylesOfCode(css, codeOf([main, module], infoOf)),
    })
  }
  return firstCode
}

/** The sheet that was made of a style sheet of the sources. */
export function sheetOf(bundle: Rolldown.OutputBundle, entry: string): Rolldown.OutputAsset {
  const found = Object.values(bundle).find(
    (output) =>
      output.fileName.endsWith('.css') && output.type === 'asset' && output.originalFileNames.includes(entry),
  )
  if (found?.type !== 'asset') throw new Error(`the build has made nothing of ${entry}`)
  return found
}

/** The kind of page that a module shows; `unknown` for that of an address that nothing answers. */
function partOf(module: string): string | undefined {
  if (module.endsWith('/arrival/NotFoundPage.tsx')) return 'unknown'
  return /\/pages\/(\w+)\/\w+Page\.tsx$/.exec(module)?.[1]
}

/** What a written page shows from the start, and hydrates later. */
const isHydratedLater = (module: string) => /\/pages\/\w+\/\w+Context\.tsx$/.test(module)

/** The code of modules of ours, of all that they import statically, and of what is hydrated later. */
function codeOf(modules: string[], infoOf: ModuleInfoOf): string {
  const found = new Set(modules)
  // A set goes on to what is added to it meanwhile.
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = infoOf(id) ?? {}
    const later = dynamicallyImportedIds.filter((one) => dirname(one) === dirname(id) && isHydratedLater(one))
    for (const imported of [...importedIds, ...later])
      if (!imported.includes('/node_modules/')) found.add(imported)
  }
  return Array.from(found, (id) => infoOf(id)?.code ?? '').join('\n')
}

/** A chunk, and all that it imports statically. */
function withImports(bundle: Rolldown.OutputBundle, file: string): string[] {
  const found = new Set([file])
  for (const one of found) {
    const chunk = bundle[one]
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) found.add(imported)
  }
  return [...found]
}
