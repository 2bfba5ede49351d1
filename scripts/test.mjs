// Everything that must hold, in order: node scripts/test.mjs
// Only what reads the sources:         node scripts/test.mjs check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildArticle } from './build-article.mjs'
import { developmentSite } from './development-site.mjs'
import { root, run } from './run.mjs'

const cache = join(root, 'node_modules', '.cache')
const unitReport = join(cache, 'unit.json')
const browserReport = join(cache, 'e2e.json')
const secondArticle = 'e2e/articles/harbour.json'

/** The tests know the site as it is built without the developer's own settings. */
const plain = { SITE_URL: undefined, ARTICLE_FILE: undefined, NODE_ENV: undefined }

const sources = ['src', 'e2e', 'scripts', 'vite.config.ts', 'vitest.config.ts']

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<boolean>} holds
 * @property {string} [needs] a file without which there is nothing to do
 */

/** @type {Step[]} */
const checks = [
  { name: 'Types', holds: () => run('tsc', ['-p', '.']) },
  { name: 'Lint', holds: () => run('oxlint', ['--type-aware', '--deny-warnings', ...sources]) },
  { name: 'Format', holds: () => run('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'Dead code', holds: () => run('knip', ['--no-progress']) },
  { name: 'Code that only tests use', holds: () => run('knip', ['--no-progress', '--production']) },
]

/** @type {Step[]} */
const tests = [
  {
    name: 'Unit tests',
    holds: () =>
      run(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
        plain,
      ),
  },
  { name: 'Build', holds: () => run('vite', ['build'], plain) },
  {
    name: 'Build of another article',
    holds: () => buildArticle(secondArticle, 'node_modules/.cache/second-article'),
    needs: secondArticle,
  },
  {
    // The development build of React tells every difference between a written page and its hydration.
    name: 'Development build',
    holds: () =>
      run(
        'vite',
        ['build', '--mode', 'development', '--outDir', 'node_modules/.cache/development', '--emptyOutDir'],
        {
          ...plain,
          NODE_ENV: 'development',
          SITE_URL: developmentSite,
        },
      ),
  },
  { name: 'Browser and font', holds: hasBrowser },
  { name: 'End-to-end tests', holds: () => run('playwright', ['test', '-c', 'e2e'], plain) },
]

const onlyChecks = process.argv[2] === 'check'
mkdirSync(cache, { recursive: true })
for (const report of [unitReport, browserReport]) rmSync(report, { force: true })

const failed = await firstToFail(onlyChecks ? checks : [...checks, ...tests])
console.log()
if (failed) console.log(`Stopped: the step “${failed}” failed. Its messages above say why.`)
else console.log(onlyChecks ? 'All checks hold.' : 'Everything holds.')
const counts = countTests()
if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = failed ? 1 : 0

/**
 * @param {Step[]} steps
 * @returns {Promise<string | undefined>} the name of the step that failed
 */
async function firstToFail(steps) {
  for (const { name, holds, needs } of steps) {
    if (needs && !existsSync(join(root, needs))) continue
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`)
    const started = performance.now()
    const succeeded = await holds()
    console.log(`${succeeded ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    if (!succeeded) return name
  }
  return undefined
}

async function hasBrowser() {
  try {
    // Loaded late: it loads Playwright, which the checks do not need.
    const { ensureBrowser, ensureJapaneseFont } = await import('./find-browser.mjs')
    console.log(ensureBrowser())
    ensureJapaneseFont()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/** Adds up the reports of the two test runners, as far as they ran. */
function countTests() {
  const reports = [countUnitTests(readReport(unitReport)), countBrowserTests(readReport(browserReport))]
  const known = reports.filter((report) => report !== undefined)
  if (known.length === 0) return undefined
  return {
    passed: known.reduce((sum, { passed }) => sum + passed, 0),
    failed: known.reduce((sum, report) => sum + report.failed, 0),
  }
}

/**
 * @typedef {object} UnitReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @param {UnitReport | undefined} report */
function countUnitTests(report) {
  if (!report) return undefined
  // A file that cannot be loaded has no failed test of its own.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

/**
 * @typedef {object} BrowserReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors what failed outside of any test
 */

/** @param {BrowserReport | undefined} report */
function countBrowserTests(report) {
  if (!report) return undefined
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length }
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
