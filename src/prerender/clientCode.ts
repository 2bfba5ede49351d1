import type { Rolldown } from 'vite'
import type { FirstCode } from './renderSite.ts'
import { stylesOfCode } from './stylesOfCode.ts'

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null

const isMain = (module: string) => module.endsWith('/src/main.tsx')

/** Few scripts instead of dozens by what else shares each module. */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  {
    // What every page starts with, and what the page of a quote shares with others: most readers come to one.
    name: (id, context) => {
      const starts = startsOf(id, context)
      const isShared = starts.length > 1 && starts.some((start) => partOf(start) === 'quote')
      const isFirst = starts.some(isMain) || id.includes('rolldown/runtime')
      return isFirst || isShared ? 'initial' : null
    },
    debugName: 'initial',
    priority: 3,
  },
  {
    // What another page shares.
    name: (id, context) => {
      const starts = startsOf(id, context)
      return starts.length > 1 && starts.some((start) => partOf(start)) ? 'lists' : null
    },
    debugName: 'lists',
    priority: 2,
  },
  // What loads the whole article.
  { name: 'article', test: /\/loading\/articleQuery\.ts$/, priority: 1 },
]

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
  const already = withImports(bundle, entry.fileName)
  for (const { facadeModuleId: module, fileName } of chunks) {
    const part = module && partOf(module)
    if (!part) continue
    const scripts = withImports(bundle, fileName).filter((file) => !already.includes(file))
    firstCode.set(part, { scripts, styles: stylesOfCode(css, codeOf([main, module], infoOf)) })
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

/** The code of modules of ours and of all that they import statically. */
function codeOf(modules: string[], infoOf: ModuleInfoOf): string {
  const found = new Set(modules)
  // A set goes on to what is added to it meanwhile.
  for (const id of found)
    for (const imported of infoOf(id)?.importedIds ?? [])
      if (!imported.includes('/node_modules/')) found.add(imported)
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
