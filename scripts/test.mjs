// Everything that must hold, step by step. `check` ends before the tests; `full` visits what `npm test` samples.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { builds } from '../e2e/builds.mjs'

const [part = 'all'] = process.argv.slice(2)

/** @type {[name: string, command: string, env?: Record<string, string>][]} */
const checks = [
  ['Types', 'tsc -p . && tsc -p src/offline'],
  ['Lint', 'oxlint --type-aware --deny-warnings src e2e scripts vite.config.ts vitest.config.ts'],
  ['Format', 'prettier --check --log-level warn .'],
  ['Dead code', 'knip --no-progress'],
  ['Code that only tests use', 'knip --no-progress --production --exclude binaries'],
]

/** @type {typeof checks} */
const tests = [
  ['Unit tests', 'vitest run'],
  ...Object.entries(builds).map(
    ([name, { outDir, mode, env }]) =>
      /** @type {typeof checks[number]} */ ([
        `Build: ${name}`,
        `vite build --outDir ${outDir} --emptyOutDir --mode ${mode} --logLevel warn`,
        env,
      ]),
  ),
  ['End-to-end tests', 'playwright test -c e2e', part === 'full' ? { E2E_FULL: '1' } : {}],
]

/** The tests know the site as it is built without the developer's own settings. */
const plain = { ...process.env, SITE_URL: undefined, ARTICLE_FILE: undefined, NODE_ENV: undefined }

for (const [name, command, env] of part === 'check' ? checks : [...checks, ...tests]) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  // npm has put the programs of installed packages on the path.
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...plain, ...env } })
  if (status !== 0) {
    console.error(`\n✗ ${name}: the messages above say why.`)
    process.exit(1)
  }
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}
console.log(part === 'check' ? '\nAll checks hold.' : '\nEverything holds.')
