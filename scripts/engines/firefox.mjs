import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pressKeys } from './pressKeys.mjs'

/** How long a command may take, in ms: a browser that hangs must not hold the run. */
const patience = 30_000

/**
 * Firefox over WebDriver BiDi, which it speaks itself: no driver beside it.
 * @param {string} program
 * @returns {Promise<import('./journeys.mjs').Engine>}
 */
export async function openFirefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'kaidan-firefox-'))
  const args = ['--headless', '--remote-debugging-port', '0', '--profile', profile, '--no-remote']
  const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise((resolve, reject) => {
    let said = ''
    firefox.stderr.on('data', (piece) => {
      said += String(piece)
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1])
    })
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)))
  })
  const send = await connect(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const { contexts = [] } = await send('browsingContext.getTree', {})
  const context = contexts[0]?.context
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } })
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (script) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (async () => { ${script} })()) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return /** @type {unknown} */ (JSON.parse(result?.value ?? 'null'))
    },
    type: (text) =>
      send('input.performActions', {
        context,
        actions: pressKeys(text),
      }),
    picture: async () => {
      const { data = '' } = await send('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    close: async () => {
      const ended = new Promise((resolve) => firefox.once('exit', resolve))
      firefox.kill()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * What the commands that are sent here answer.
 * @typedef {{ contexts?: { context: string }[], result?: { value: string }, exceptionDetails?: { text: string }, data?: string }} Answer
 */

/**
 * @param {string} address
 * @returns {Promise<(method: string, params: object) => Promise<Answer>>} sends a command; resolves to its result
 */
async function connect(address) {
  const socket = new WebSocket(address)
  /** @type {Map<number, { resolve: (result: Answer) => void, reject: (error: Error) => void }>} */
  const open = new Map()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data))
    const command = open.get(id)
    open.delete(id)
    if (error) command?.reject(new Error(`${error}: ${message}`))
    else command?.resolve(result)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`nothing answers at ${address}`)))
  })
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1
      open.set(last, { resolve, reject })
      setTimeout(() => reject(new Error(`no answer to ${method}`)), patience).unref()
      socket.send(JSON.stringify({ id: last, method, params }))
    })
}
