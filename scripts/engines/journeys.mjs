import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'

/**
 * A browser as the journeys drive it: no more than every engine can do.
 * @typedef {object} Engine
 * @property {(url: string) => Promise<unknown>} goto loads an address
 * @property {(script: string) => Promise<unknown>} run runs the body of an async function in the page; resolves to what it
 *   returns, as JSON
 * @property {(text: string) => Promise<unknown>} type presses keys
 * @property {() => Promise<Buffer>} picture of the window, PNG
 * @property {() => Promise<unknown>} close
 */

/**
 * What must work in every engine, as far as it goes beyond what the tests in Chromium hold.
 * @typedef {{ engine: Engine, origin: string, stopServer: () => Promise<void>, keep: (name: string) => Promise<void> }} Journey
 */

const quote = '/quotes/rubio-not-there-yet'

/** @type {[name: string, journey: (journey: Journey) => Promise<void>][]} */
export const journeys = [
  [
    'reads the story and takes it over',
    async ({ engine, origin, keep }) => {
      await open(engine, origin, '/')
      assert.ok(await engine.run(`return document.querySelector('main').innerText.length > 3000`))
      await keep('story')
    },
  ],
  [
    'opens a shared quote; its words stand vertically, with brackets made for that',
    async ({ engine, origin, keep }) => {
      await open(engine, origin, quote)
      const words = await engine.run(`
        const words = document.querySelector('blockquote q, blockquote p')
        const { writingMode, fontFeatureSettings } = getComputedStyle(words)
        return [words.innerText.replaceAll('\\n', ''), writingMode, fontFeatureSettings].join(' | ')`)
      assert.match(String(words), /達していないだけだ.* \| vertical-rl \| .*(?:vert|vpal)/)
      await keep('quote')
    },
  ],
  [
    'a fragment is where the window is',
    async ({ engine, origin }) => {
      await open(engine, origin, '/timeline#event-zelensky-press-conference')
      await until(
        engine,
        `
        const { top } = document.getElementById('event-zelensky-press-conference').getBoundingClientRect()
        return top >= 0 && top < innerHeight`,
      )
    },
  ],
  [
    'goes on to the next statement and back, without loading a document',
    async ({ engine, origin }) => {
      await open(engine, origin, '/quotes/bruce-one-call-one-meeting')
      await engine.run(`window.stays = true`)
      await until(
        engine,
        `return Object.keys(document.querySelector('a[rel=next]')).some((key) => key.startsWith('__react'))`,
      )
      await engine.run(`document.querySelector('a[rel=next]').click()`)
      await until(engine, `return document.querySelector('h1').textContent.includes('07')`)
      await engine.run(`history.back()`)
      await until(engine, `return document.querySelector('h1').textContent.includes('06')`)
      assert.equal(await engine.run(`return window.stays`), true)
    },
  ],
  [
    'searches by the key, and opens what it finds',
    async ({ engine, origin, keep }) => {
      await open(engine, origin, '/')
      await engine.type('/')
      await until(engine, `return document.activeElement?.matches('dialog input')`)
      await engine.type('rubio')
      await until(
        engine,
        `return document.querySelector('dialog [role=option]')?.textContent.includes('ルビオ')`,
      )
      await keep('search')
      await engine.type('\uE007')
      await until(
        engine,
        `return location.pathname === '/speakers/rubio' && document.querySelector('h1').textContent.includes('ルビオ')`,
      )
    },
  ],
  [
    'shows the address where it cannot be shared',
    async ({ engine, origin }) => {
      await open(engine, origin, quote)
      await engine.run(`
        // Share sheets of a desktop cannot be looked into.
        if (navigator.share) Object.defineProperty(navigator, 'share', { value: undefined })
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('この発言を共有'))
        button.click()`)
      await until(engine, `return document.querySelector('dialog[open]')?.innerHTML.includes('${quote}')`)
    },
  ],
  [
    'keeps the settings before the next page is painted',
    async ({ engine, origin }) => {
      await open(engine, origin, '/')
      await engine.run(
        `localStorage.setItem('kaidan-reader:settings', JSON.stringify({ size: 'largest', theme: 'dark' }))`,
      )
      await open(engine, origin, '/speakers')
      const look = await engine.run(`
        const { fontSize } = getComputedStyle(document.documentElement)
        return [fontSize, getComputedStyle(document.body).backgroundColor]`)
      assert.deepEqual(look, ['21px', 'rgb(23, 22, 19)'])
      await engine.run(`localStorage.clear()`)
    },
  ],
  [
    'begins no line with a mark that must not stand there (禁則)',
    async ({ engine, origin }) => {
      await open(engine, origin, '/')
      const starts = await engine.run(`
        const starts = []
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement.closest('p.story-text')) continue
          let before
          for (let at = 0; at < node.length; at++) {
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            // The end of the line before counts in WebKit, as an empty box.
            const { top } = [...range.getClientRects()].at(-1) ?? {}
            if (before !== undefined && top > before + 8) starts.push(node.data[at])
            before = top
          }
        }
        return starts.join('')`)
      assert.match(String(starts), /^.{20}/)
      assert.doesNotMatch(String(starts), /[、。」』）！？ーっゃゅょ]/)
    },
  ],
  [
    'opens every address without a network after one visit, where the engine has service workers',
    async ({ engine, origin, stopServer }) => {
      await open(engine, origin, '/')
      if (!(await engine.run(`return 'serviceWorker' in navigator`))) return
      await until(engine, `return navigator.serviceWorker.controller !== null`)
      await stopServer()
      await engine.goto(origin + '/speakers/dmitriev')
      await until(engine, `return document.querySelector('h1')?.textContent.includes('ドミトリエフ')`)
    },
  ],
]

/**
 * @param {Engine} engine
 * @param {string} origin
 * @param {string} path
 */
async function open(engine, origin, path) {
  await engine.goto(origin + path)
  await until(engine, `return document.documentElement.dataset.hydrated === 'true'`)
}

/**
 * Waits for what a script returns to be true.
 * @param {Engine} engine
 * @param {string} script
 */
async function until(engine, script) {
  const ends = Date.now() + 60_000
  while (!(await engine.run(`try { ${script} } catch { return false }`))) {
    if (Date.now() > ends) throw new Error(`never came true: ${script.trim()}`)
    await setTimeout(100)
  }
}
