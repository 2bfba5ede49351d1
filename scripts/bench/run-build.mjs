// node scripts/bench/run-build.mjs FOLDER, as a child process: builds the site, and sends how many kB it held at most.
import process from 'node:process'
import { createBuilder } from 'vite'

const builder = await createBuilder({
  build: { outDir: process.argv[2] ?? '', emptyOutDir: true },
  logLevel: 'error',
})
await builder.buildApp()
process.send?.(process.resourceUsage().maxRSS)
