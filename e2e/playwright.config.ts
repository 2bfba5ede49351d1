import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs'
import { developmentBase, developmentPort, originOf, secondArticlePort, sitePort } from './ports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath = findBrowser()

/** A built site on a port of its own, never one that happens to run. */
const site = (dir: string, port: number, base = '/') => ({
  name: dir,
  command: `node scripts/serve.mjs --port ${port} --dir ${dir} --base ${base}`,
  cwd: root,
  url: originOf(port) + base,
  reuseExistingServer: false,
  timeout: 15_000,
})

const hasSecondArticle = existsSync(new URL('articles/harbour.json', import.meta.url))

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Wide enough for a slow or shared machine: what is awaited is a state, never a time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/e2e.json' }]],
  use: {
    baseURL: originOf(sitePort),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // These set every window themselves, have a sheet of paper, or need no window.
      testIgnore: ['accessibility', 'print', 'robots', 'screens', 'share-images', 'typesetting'].map(
        (name) => `${name}.spec.ts`,
      ),
      use: { ...devices['Pixel 7'], browserName: 'chromium' },
    },
  ],
  webServer: [
    site('dist', sitePort),
    site('node_modules/.cache/development', developmentPort, developmentBase),
    ...(hasSecondArticle ? [site('node_modules/.cache/second-article', secondArticlePort)] : []),
  ],
})
