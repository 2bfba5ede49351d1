import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { createLogger, type Logger, type Plugin, type ResolvedConfig } from 'vite'
import { workerFile } from '../paths.ts'
import { articlePath, shownPath } from './articlePath.ts'
import { chunkGroups, firstCodeOf, sheetOf, type FirstCode } from './clientCode.ts'
import { progressLine, type ProgressLine } from './progressLine.ts'
import { withoutSiteUrl } from './readSiteUrl.ts'
import { readTextFile } from './readTextFile.ts'
import { replaceFolder, unfinishedFolder } from './replaceFolder.ts'
import type { ArticleSource, readSource, renderSite } from './renderSite.ts'
import { runTogether } from './runTogether.ts'
import { runShareImageThread } from './shareImages/runShareImageThread.ts'
import { writeFiles } from './writeFiles.ts'

interface PrerenderOptions {
  /** The article to build, see `articlePath`. */
  articleFile: string | undefined
  /** Whether the build knows the origin of the site. */
  knowsItsSite: boolean
  /** Whether browsers store the site for reading without a network; false takes away the service worker that they have. */
  isOffline: boolean
}

const serverEntries = {
  site: 'src/prerender/renderSite.ts',
  shareImageThread: 'src/prerender/shareImages/shareImageThread.ts',
}
const embedEntry = 'src/styles/embed.css'
const dossierEntry = 'src/styles/dossier.css'
const workerEntry = 'src/offline/serviceWorker.ts'
const cacheDir = 'node_modules/.cache/kaidan-reader'

/**
 * Builds the site twice, for Node and for the browser, and lets the first write every page of the second as HTML. The
 * site takes the place of the last one when all of it is there. Without a `logLevel`, Vite's own messages, a line for
 * each chunk, give way to one line that says how far the build is and what came of it.
 */
export function prerender({ articleFile, knowsItsSite, isOffline }: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  let log: Logger
  let progress: ProgressLine
  /** Where the site goes. */
  let outDir: string
  /** Where the build for Node goes: a folder per output, so that two builds do not meet. */
  let serverDir: string
  let firstCode: ReadonlyMap<string, FirstCode>
  let embedStyles = ''
  let dossierStyles = ''
  /** Of the article. */
  let path: string
  /** How much of the site is there. */
  const written = { files: 0, images: 0, drawn: 0 }

  function report(news: Partial<typeof written>) {
    const { files, images } = Object.assign(written, news)
    progress.show(`${files} files, ${images} share images`)
  }

  /** What comes to the scripts and styles in a folder. */
  async function writeSite({ renderSite }: Server, source: ArticleSource, folder: string): Promise<void> {
    const assets = (await readdir(join(folder, config.build.assetsDir)))
      .map((name) => `${config.build.assetsDir}/${name}`)
      .filter((file) => file !== embedStyles)
    const files = renderSite({
      source,
      template: await readFile(join(folder, 'index.html'), 'utf8'),
      base: config.base,
      firstCode,
      embedStyles,
      dossierStyles,
      assets: new Map(
        await Promise.all(assets.map(async (file) => [file, await readFile(join(folder, file))] as const)),
      ),
      workerCode: isOffline ? await readFile(join(folder, workerFile), 'utf8') : undefined,
    })
    const imageThread = join(config.root, serverDir, 'shareImageThread.js')
    const images = {
      article: source.article,
      outDir: folder,
      cacheDir: join(config.root, cacheDir, 'share-images'),
    }
    await runTogether([
      (signal) => writeFiles(files, folder, { signal, report: (count) => report({ files: count }) }),
      (signal) =>
        runShareImageThread(imageThread, images, {
          signal,
          report: ({ drawn, reused }) => report({ images: drawn + reused, drawn }),
        }),
    ])
    // The register of addresses is that of the site's own article.
    if (path !== resolve(config.publicDir, 'article.json'))
      await rm(join(folder, 'addresses.json'), { force: true })
  }

  return {
    name: 'kaidan-reader:prerender',
    apply: 'build',
    // One for both builds: what the one reads and records, the other writes.
    sharedDuringBuild: true,
    config(userConfig) {
      const { logLevel, build } = userConfig
      outDir = build?.outDir ?? 'dist'
      serverDir = join(cacheDir, 'server', basename(outDir))
      log = createLogger(logLevel)
      progress = progressLine(process.stdout, (logLevel ?? 'info') === 'info')
      return {
        logLevel: logLevel ?? 'warn',
        builder: {},
        // It warns of a machine that has other things to do.
        build: { rolldownOptions: { checks: { bundlerTimings: false } } },
        environments: {
          client: {
            build: {
              outDir: unfinishedFolder(outDir),
              // A page names its scripts itself, and they import few others.
              modulePreload: false,
              rolldownOptions: {
                input: {
                  index: 'index.html',
                  embed: embedEntry,
                  dossier: dossierEntry,
                  serviceWorker: workerEntry,
                },
                output: {
                  codeSplitting: { groups: chunkGroups },
                  entryFileNames: ({ name }) =>
                    name === 'serviceWorker' ? workerFile : 'assets/[name]-[hash].js',
                },
              },
            },
          },
          ssr: {
            define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV']) },
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
        if (!knowsItsSite) log.warn(withoutSiteUrl)
        const started = performance.now()
        try {
          await builder.build(ssr)
          const server = await loadServer(join(config.root, serverDir))
          // A faulty article stops the build here.
          const source = server.readSource(text, shownPath(path))
          await replaceFolder(resolve(config.root, outDir), async (folder) => {
            await builder.build(client)
            await writeSite(server, source, folder)
          })
        } finally {
          progress.clear()
        }
        const seconds = ((performance.now() - started) / 1_000).toFixed(1)
        const { files, images, drawn } = written
        log.info(
          `${outDir}: ${files} files and ${images} share images (${drawn} drawn) from ${shownPath(path)} in ${seconds} s`,
        )
      },
    },
    load: {
      // Vite's own is for scripts and styles that are loaded beside a script: there are none.
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    transform: {
      // The router's parts are made by calls that have no other effect, and named for developers. The bundler cannot
      // know, and would keep those that nothing uses.
      filter: { id: /\/react-router\/dist\// },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.displayName = .*;$/gm, '')
          .replaceAll(/= (React\d*\.(?:createContext|forwardRef|memo)\()/g, '= /* @__PURE__ */ $1'),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        embedStyles = sheetOf(bundle, embedEntry).fileName
        // The dossier needs no other file: its styles stand in it.
        const { fileName, source } = sheetOf(bundle, dossierEntry)
        dossierStyles = String(source)
        delete bundle[fileName]
        firstCode = firstCodeOf(bundle, (id) => this.getModuleInfo(id))
      },
    },
  }
}

interface Server {
  renderSite: typeof renderSite
  readSource: typeof readSource
}

async function loadServer(dir: string): Promise<Server> {
  return (await import(pathToFileURL(join(dir, 'site.js')).href)) as Server
}
