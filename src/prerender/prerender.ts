import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { articlePath, shownPath } from './articlePath.ts'
import { withoutSiteUrl } from './readSiteUrl.ts'
import { readTextFile } from './readTextFile.ts'
import { stylesOfCode } from './stylesOfCode.ts'
import type { writeShareImages } from './shareImages/writeShareImages.ts'
import type { ArticleSource, FirstCode, readSource, renderSite } from './renderSite.ts'

interface PrerenderOptions {
  /** The article to build, see `articlePath`. */
  articleFile: string | undefined
  /** Whether the build knows the origin of the site. */
  knowsItsSite: boolean
}

const serverEntries = {
  site: 'src/prerender/renderSite.ts',
  writeShareImages: 'src/prerender/shareImages/writeShareImages.ts',
}
type OutputBundle = Rolldown.OutputBundle
type OutputAsset = Rolldown.OutputAsset
type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null

/** Whose style sheet Vite names after the page that links it. */
const appEntry = 'index.html'
const embedEntry = 'src/styles/embed.css'
const cacheDir = 'node_modules/.cache/kaidan-reader'

/**
 * Builds the site twice, for Node and for the browser, and lets the first write every page of the second as HTML.
 * Pages are written in the client's `closeBundle`, before the hooks of plugins that need them on disk.
 */
export function prerender({ articleFile, knowsItsSite }: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  /** Where the build for Node goes: a folder per output, so that two builds do not meet. */
  let serverDir: string
  const firstCode = new Map<string, FirstCode>()
  let embedStyles = ''
  /** Of the article. */
  let path: string
  let source: ArticleSource

  return {
    name: 'kaidan-reader:prerender',
    apply: 'build',
    // One for both builds: what the one reads and records, the other writes.
    sharedDuringBuild: true,
    config(userConfig) {
      serverDir = join(cacheDir, 'server', basename(userConfig.build?.outDir ?? 'dist'))
      return {
        builder: {},
        environments: {
          client: {
            build: {
              // A page names its scripts itself, and they import few others.
              modulePreload: false,
              rolldownOptions: {
                input: { index: 'index.html', embed: embedEntry },
                output: { codeSplitting: { groups: chunkGroups } },
              },
            },
          },
          ssr: {
            // The renderer of the share images is a native module: it cannot be bundled.
            resolve: { noExternal: true, external: ['@takumi-rs/core'] },
            build: {
              outDir: serverDir,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: serverEntries },
            },
          },
        },
      }
    },
    configResolved(resolved) {
      config = resolved
      path = articlePath(articleFile, config.root)
    },
    buildApp: {
      order: 'pre',
      async handler(builder) {
        const { ssr, client } = builder.environments
        if (!ssr || !client) throw new Error('the build needs the environments ssr and client')
        const text = readTextFile(path)
        if (!knowsItsSite) config.logger.warn(withoutSiteUrl)
        await builder.build(ssr)
        // A faulty article stops the build here, before the last good output is emptied.
        const { readSource } = await loadServer(join(config.root, serverDir))
        source = readSource(text, shownPath(path))
        await builder.build(client)
      },
    },
    load: {
      // Vite's own is for scripts and styles that are loaded beside a script: there are none.
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        embedStyles = sheetOf(bundle, embedEntry).fileName
        const css = String(sheetOf(bundle, appEntry).source)
        const code = (modules: string[]) => codeOf(modules, (id) => this.getModuleInfo(id))
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const main = join(config.root, 'src/main.tsx')
        const entry = chunks.find(({ moduleIds }) => moduleIds.includes(main))
        for (const chunk of chunks) {
          const module = chunk.facadeModuleId
          const part = module && partOf(module)
          if (!part || !entry) continue
          const already = withImports(bundle, entry.fileName)
          const scripts = withImports(bundle, chunk.fileName).filter((file) => !already.includes(file))
          firstCode.set(part, { scripts, styles: stylesOfCode(css, code([main, module])) })
        }
      },
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        // Also called after a build that has failed.
        if (this.environment.name !== 'client' || firstCode.size === 0) return
        const outDir = resolve(config.root, this.environment.config.build.outDir)
        const { renderSite } = await loadServer(join(config.root, serverDir))
        const outputs = await renderSite({
          source,
          template: await readFile(join(outDir, 'index.html'), 'utf8'),
          base: config.base,
          firstCode,
          embedStyles,
        })
        for (const [output, content] of outputs) {
          const file = join(outDir, output)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
        // The register of addresses is that of the site's own article.
        if (path !== resolve(config.publicDir, 'article.json'))
          await rm(join(outDir, 'addresses.json'), { force: true })
        config.logger.info(`${outputs.size} files written from ${shownPath(path)}`)
        const { code, writeShareImages } = await loadDrawing(join(config.root, serverDir))
        await writeShareImages({
          article: source.linked,
          outDir,
          cacheDir: join(config.root, cacheDir, 'share-images'),
          revision: createHash('sha256').update(code).digest('hex'),
          log: (message) => config.logger.info(message),
        })
      },
    },
  }
}

/** Few scripts instead of dozens by what else shares each module. */
const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  {
    // What every page starts with, and what the page of a quote shares with others: most readers come to one.
    name: (id, context) => {
      const starts = startsOf(id, context)
      const isShared = starts.length > 1 && starts.some((start) => partOf(start) === 'quote')
      const isFirst =
        starts.some((start) => start.endsWith('/src/main.tsx')) || id.includes('rolldown/runtime')
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
    return info && (info.dynamicImporters.length > 0 || one.endsWith('/src/main.tsx'))
  })
}

/** The sheet that was made of a style sheet of the sources. */
function sheetOf(bundle: OutputBundle, entry: string): OutputAsset {
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
function withImports(bundle: OutputBundle, file: string): string[] {
  const found = new Set([file])
  for (const one of found) {
    const chunk = bundle[one]
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) found.add(imported)
  }
  return [...found]
}

interface Server {
  renderSite: typeof renderSite
  readSource: typeof readSource
}

async function loadServer(dir: string): Promise<Server> {
  return (await import(pathToFileURL(join(dir, 'site.js')).href)) as Server
}

interface Drawing {
  writeShareImages: typeof writeShareImages
  /** Its code: names the chunks that it is made of by the hashes of theirs, so it identifies all of them. */
  code: string
}

async function loadDrawing(dir: string): Promise<Drawing> {
  const file = join(dir, 'writeShareImages.js')
  const module = (await import(pathToFileURL(file).href)) as Pick<Drawing, 'writeShareImages'>
  return { ...module, code: await readFile(file, 'utf8') }
}
