// Runs before every command, also in a fresh clone: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lockFile = join(root, 'package-lock.json')
/** Written by npm as the last thing of an install. */
const installed = join(root, 'node_modules', '.package-lock.json')

requireNode(20, 19)
if (!isFresh()) install()

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  console.error(`Kaidan Reader needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}.`)
  console.error('Install a newer one from https://nodejs.org and run the command again.')
  process.exit(1)
}

function isFresh() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs
}

function install() {
  const why = existsSync(installed) ? 'package-lock.json has changed' : 'this is the first run'
  console.log(`Installing dependencies with npm ci (${why}); this takes about half a minute …`)
  const started = Date.now()
  const { status, error } = npm(['ci', '--no-audit'])
  if (status === 0) {
    console.log(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.\n`)
    return
  }
  console.error(`npm ci failed${error ? ` (${error.message})` : ''}. Its messages above say why.`)
  process.exit(1)
}

/**
 * The npm that runs this script if there is one, or else the one on the path.
 * @param {string[]} args
 */
function npm(args) {
  const running = process.env['npm_execpath']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: 'inherit' }
  if (running && /npm-cli\.c?js$/.test(running))
    return spawnSync(process.execPath, [running, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
