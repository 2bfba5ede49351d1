import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs'

const executablePath = findBrowser()
const launchOptions = { args: browserArguments, ...(executablePath ? { executablePath } : {}) }

/** The site, and the same site built from another article. */
const servers = [
  { dir: 'dist', port: 4317 },
  { dir: 'node_modules/.cache/kaidan-reader/second', port: 4318 },
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/kaidan-reader/e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4317',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], browserName: 'chromium', locale: 'ja-JP' } },
  ],
  webServer: servers.map(({ dir, port }) => ({
    command: `node scripts/serve.mjs --dir ${dir} --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  })),
})
