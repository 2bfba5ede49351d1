import { expect, type Page } from '@playwright/test'
import { test, type Fault } from './gateway.ts'
import { gramsIn } from './site.ts'

const html = '<!doctype html><title>Login</title><h1>Login</h1>'

const answers: Record<string, Fault> = {
  'does not exist': { status: 404, body: html },
  'fails on the server': { status: 503 },
  'is cut off': 'cut',
  hangs: 'hangs',
  'is another page': { body: html },
  'has another type': { type: 'text/plain', body: 'export {}' },
  'is empty': { type: 'application/octet-stream' },
}

const files: Record<string, RegExp> = {
  'the first script': /^\/assets\/initial-/,
  'the code of the page': /^\/assets\/\w+Page-/,
  'all other scripts': /^\/assets\/(?!initial|\w+Page).*\.js$/,
  'the style sheet': /\.css$/,
  'the article': /^\/article\.json$/,
  'every file': /\.\w+$/,
}

const textOf = (page: Page) => page.locator('main').innerText()

for (const [file, pattern] of Object.entries(files))
  test(`nothing of a page is lost when ${file} does not come`, async ({ browser, gateway }) => {
    const { origin: baseURL } = gateway
    const unscripted = await browser.newPage({ baseURL, javaScriptEnabled: false })
    for (const path of ['/', '/quotes/rubio-not-there-yet']) {
      gateway.faultOf = () => undefined
      await unscripted.goto(path)
      const written = gramsIn(await textOf(unscripted))
      for (const [what, fault] of Object.entries(answers)) {
        gateway.faultOf = (requested) => (pattern.test(requested) ? fault : undefined)
        const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
        const errors: string[] = []
        page.on('pageerror', ({ message }) => errors.push(message))
        await page.clock.install()
        await page.goto(path)
        // What the page does when idle, and what it does when that has failed or has waited long enough.
        for (const _ of ['idle', 'late']) {
          await page.clock.runFor(15_000)
          await expect.poll(() => gateway.pending).toBe(0)
        }
        const kept = gramsIn(await textOf(page))
        const share = [...written].filter((gram) => kept.has(gram)).length / written.size
        const name = `${path}: ${file} ${what}`
        test.info().annotations.push({ type: name, description: `${(share * 100).toFixed(1)} % kept` })
        expect(share, name).toBeGreaterThanOrEqual(0.95)
        // A script that cannot be loaded is reported by the browser, and that once.
        expect(
          errors.filter((error) => !/dynamically imported module|Failed to fetch/.test(error)),
          name,
        ).toEqual([])
        await page.close()
      }
    }
    await unscripted.close()
  })
