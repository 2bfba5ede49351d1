import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { articlePath, shownPath } from './articlePath.ts'
import { withoutSiteUrl } from './readSiteUrl.ts'
import { readTextFile } from './readTextFile.ts'
import type { writeShareImages } from './shareImages/writeShareImages.ts'
import type { ArticleSource, readSource, renderSite } from './renderSite.ts'

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
  /** Kind of page → the scripts that it needs, so that the browser fetches them at once. */
  const pageScripts = new Map<string, string[]>()
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
              rolldownOptions: {
                input: { index: 'index.html', embed: embedEntry },
                // What every page loads is one script, not a dozen by what else shares each part of it.
                output: {
                  codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'], test: /\.[jt]sx?$/ }] },
                },
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
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'asset' && chunk.originalFileNames.includes(embedEntry))
          embedStyles = chunk.fileName
        const page =
          chunk.type === 'chunk' && chunk.facadeModuleId
            ? /\/pages\/(\w+)\/\w+Page\.tsx$/.exec(chunk.facadeModuleId)?.[1]
            : undefined
        if (page && chunk.type === 'chunk') pageScripts.set(page, [chunk.fileName, ...chunk.imports])
      }
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (this.environment.name !== 'client') return
        const outDir = resolve(config.root, this.environment.config.build.outDir)
        const { renderSite } = await loadServer(join(config.root, serverDir))
        const files = renderSite({
          source,
          template: await readFile(join(outDir, 'index.html'), 'utf8'),
          base: config.base,
          pageScripts,
          embedStyles,
        })
        let count = 0
        for await (const [name, content] of files) {
          const file = join(outDir, name)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
          count++
        }
        // The register of addresses is that of the site's own article.
        if (path !== resolve(config.publicDir, 'article.json'))
          await rm(join(outDir, 'addresses.json'), { force: true })
        config.logger.info(`${count} files written from ${shownPath(path)}`)
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
