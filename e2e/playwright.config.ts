import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs'
import { builds, originOf } from './builds.mjs'

const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './globalSetup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A busy machine must not fail a test: what is awaited is a state, never a time. No test has a bound of its own.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: originOf(builds.production),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    // What a finger or a narrow window changes.
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], browserName: 'chromium' } },
  ],
})
