import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { ensureBrowser, ensureJapaneseFont } from '../scripts/find-browser.mjs'
import { staticHost } from '../src/prerender/staticHost.ts'
import { builds } from './builds.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Finds or installs what the tests need, and serves every build until they end, on ports of its own. */
export default async function setUp() {
  ensureBrowser()
  ensureJapaneseFont()
  const servers = await Promise.all(
    Object.values(builds).map(({ outDir, base, port }) =>
      preview({
        root,
        configFile: false,
        logLevel: 'warn',
        base,
        build: { outDir },
        preview: { port, strictPort: true },
        plugins: [staticHost()],
      }),
    ),
  )
  return () => Promise.all(servers.map((server) => server.close()))
}
