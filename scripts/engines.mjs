// Drives the built reader in the engines that this machine has besides Chromium, which `npm test` uses.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { preview } from 'vite'
import { openFirefox } from './engines/firefox.mjs'
import { journeys } from './engines/journeys.mjs'
import { openWebKit } from './engines/webkit.mjs'
import { onPath } from './find-browser.mjs'

const pictures = join('test-results', 'engines')

/**
 * The engines, each with what opens it, or why it is not there.
 * @type {[name: string, open: (() => Promise<import('./engines/journeys.mjs').Engine>) | string][]}
 */
const engines = [
  ['Firefox', findFirefox()],
  ['WebKitGTK', findWebKit()],
]

let failures = 0
for (const [name, open] of engines) {
  console.log(`\n── ${name}`)
  if (typeof open === 'string') {
    console.log(`skipped: ${open}`)
    continue
  }
  failures += await drive(name, open)
}
console.log(failures === 0 ? '\nEverything that ran holds.' : `\n✗ ${failures} of the journeys failed.`)
process.exit(failures === 0 ? 0 : 1)

/**
 * @param {string} name
 * @param {() => Promise<import('./engines/journeys.mjs').Engine>} open
 */
async function drive(name, open) {
  const server = await preview({ logLevel: 'warn', preview: { port: 4390, strictPort: true } })
  const origin = 'http://localhost:4390'
  const engine = await open()
  mkdirSync(pictures, { recursive: true })
  const context = {
    engine,
    origin,
    stopServer: () => server.close(),
    keep: async (/** @type {string} */ what) =>
      writeFileSync(join(pictures, `${name}-${what}.png`), await engine.picture()),
  }
  let failed = 0
  for (const [what, journey] of journeys) {
    try {
      await journey(context)
      console.log(`✓ ${what}`)
    } catch (error) {
      failed += 1
      console.log(`✗ ${what}\n  ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await engine.close()
  await server.close()
  return failed
}

function findFirefox() {
  const program = onPath('firefox-esr') ?? onPath('firefox')
  return program ? () => openFirefox(program) : 'no firefox on the path (Debian: apt-get install firefox-esr)'
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver')
  const browser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
  if (!driver || !browser) return 'no WebKitWebDriver (Debian: apt-get install webkit2gtk-driver)'
  if (process.env['DISPLAY']) return () => openWebKit({ driver, browser })
  const display = onPath('Xvfb')
  if (!display) return 'WebKitGTK needs a display (Debian: apt-get install xvfb)'
  return async () => {
    process.env['DISPLAY'] = ':99'
    const server = spawn(display, [':99', '-screen', '0', '1400x1000x24'], { stdio: 'ignore' })
    const engine = await openWebKit({ driver, browser })
    return { ...engine, close: async () => void (await engine.close(), server.kill()) }
  }
}
