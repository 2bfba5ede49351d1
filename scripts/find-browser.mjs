import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

/**
 * A Chromium that runs on this machine: the one that `CHROMIUM_PATH` names, Playwright's own, or one of the system.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no Chromium that runs here.`)
  }
  return [...playwrightBrowsers(), ...systemBrowsers()].find(runs)
}

/**
 * Finds a Chromium or gets one.
 * @returns {string} its path
 */
export function ensureBrowser() {
  const found = findBrowser() ?? downloadBrowser() ?? installPackage()
  if (found) return found
  throw new Error(
    [
      'No Chromium was found, and none could be installed. One of these helps:',
      '  npx playwright install chromium            downloads one',
      '  sudo npx playwright install-deps chromium  installs the libraries that it needs (Linux)',
      '  sudo apt-get install chromium              installs one from Debian',
      '  CHROMIUM_PATH=/path/to/chromium npm test   names one that is there',
    ].join('\n'),
  )
}

/** Chromium refuses to start its sandbox for root. */
export const browserArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** @returns {string | undefined} */
function downloadBrowser() {
  console.log('No Chromium found; downloading the one of Playwright …')
  const cli = join(import.meta.dirname, '..', 'node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    stdio: 'inherit',
    // A network that drops everything silently would otherwise hold the command for minutes.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000', ...process.env },
  })
  return findBrowser()
}

/** @returns {string | undefined} */
function installPackage() {
  return installWithApt('chromium') ? findBrowser() : undefined
}

/**
 * Lines of Japanese can be measured only in a Japanese font: a desktop has one, a bare server may not.
 * Without one, and without the right to install one, the tests of the layout tell of faults that no reader sees.
 */
export function ensureJapaneseFont() {
  if (process.platform !== 'linux' || hasJapaneseFont()) return
  installWithApt('fontconfig', 'fonts-noto-cjk')
  if (hasJapaneseFont()) return
  console.warn(
    'No Japanese font was found; tests of the layout may fail. On Debian: sudo apt-get install fonts-noto-cjk',
  )
}

/** Asks fontconfig, which Chromium takes its fonts from. */
function hasJapaneseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/**
 * @param {string[]} packages
 * @returns {boolean} whether it could be tried
 */
function installWithApt(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(`Installing ${packages.join(' and ')} with apt-get …`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-q'], options)
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options)
  return true
}

/**
 * Only a browser that tells its version counts: the chromium of Ubuntu may be a script that asks for snap.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false
  // On Windows, `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /Chrom|Edge/.test(stdout)
}

/** What `playwright install chromium` has put down, with or without `--only-shell`. */
function playwrightBrowsers() {
  const whole = chromium.executablePath()
  // …/chromium-1255/chrome-linux64/chrome has its shell in …/chromium_headless_shell-1255/*/chrome-headless-shell
  const home = dirname(dirname(whole)).replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1')
  const folders = home !== dirname(dirname(whole)) && existsSync(home) ? readdirSync(home) : []
  const names = ['chrome-headless-shell', 'headless_shell', 'chrome-headless-shell.exe', 'headless_shell.exe']
  return [...folders.flatMap((folder) => names.map((name) => join(home, folder, name))), whole]
}

/** @returns {string[]} */
function systemBrowsers() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const base = process.env[variable]
        const places = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
        return base ? places.map((place) => join(base, place)) : []
      })
    default:
      return [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
      ].flatMap((name) => onPath(name) ?? [])
  }
}

/** @param {string} program */
export function onPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}
