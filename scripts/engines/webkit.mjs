import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { pressKeys } from './pressKeys.mjs'

/** How long a command may take, in ms: a browser that hangs must not hold the run. */
const patience = 30_000

/**
 * WebKitGTK over WebDriver, by its own driver. It needs a display.
 * @param {{ driver: string, browser: string }} programs
 * @returns {Promise<import('./journeys.mjs').Engine>}
 */
export async function openWebKit({ driver, browser }) {
  const port = await freePort()
  const process = spawn(driver, [`--port=${port}`], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  const send = async (method, path, body) => {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(origin + path, { method, signal, ...(body && { body: JSON.stringify(body) }) })
    const { value } = /** @type {{ value: unknown }} */ (await answer.json())
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  await untilItAnswers(() => send('GET', '/status'))
  const created = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  })
  const { sessionId } = /** @type {{ sessionId: string }} */ (created)
  const session = `/session/${sessionId}`
  await send('POST', `${session}/window/rect`, { width: 1280, height: 900 })
  return {
    goto: (url) => send('POST', `${session}/url`, { url }),
    run: async (script) => {
      const answer = await send('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]
          const tell = (outcome) => done(JSON.stringify(outcome))
          const run = async () => { ${script} }
          run().then((value) => tell({ value }), (error) => tell({ thrown: String(error) }))`,
        args: [],
      })
      const { value, thrown } = /** @type {{ value?: unknown, thrown?: string }} */ (
        JSON.parse(String(answer))
      )
      if (thrown !== undefined) throw new Error(thrown)
      return value
    },
    type: (text) =>
      send('POST', `${session}/actions`, {
        actions: pressKeys(text),
      }),
    picture: async () => Buffer.from(String(await send('GET', `${session}/screenshot`)), 'base64'),
    close: async () => {
      await send('DELETE', session).catch(() => undefined)
      process.kill()
    },
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @param {() => Promise<unknown>} request */
async function untilItAnswers(request) {
  for (;;) {
    try {
      return await request()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
