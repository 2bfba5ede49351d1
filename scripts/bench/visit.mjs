import { setTimeout as pause } from 'node:timers/promises'
import { observe, readAction, readSizes, readTimes } from './in-page.mjs'

/** @import { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from '@playwright/test' */

/**
 * A page to measure.
 * @typedef {object} Target
 * @property {string} name
 * @property {string} url
 * @property {boolean} hydrates whether it sets `data-hydrated` once handlers work
 * @property {Record<string, string>} taps the links to tap there: name → path
 */

/** @typedef {Record<string, number | undefined>} Measures by the column of the table */
/** @typedef {'phone' | 'desktop'} Profile */

/** @type {Record<Profile, BrowserContextOptions>} */
const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
}
const phoneNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const phoneSlowdown = 4
/** A page is at rest when nothing has been loaded for so many ms. */
const quiet = 1000
/** What follows a tap or a key has begun after so many ms. */
const settling = 500
/** What is typed into a search, and how fast: words that stand in many quotes. */
const typed = ['会', '談', 'の']
const msPerKey = 150

/**
 * A first visit with nothing cached, a tap on each link, and a second visit.
 * @param {Browser} browser
 * @param {Target} target
 * @param {Profile} profile
 * @returns {Promise<Record<string, Measures>>} by what was done: `first visit`, `second visit`, names of taps and keys
 */
export async function visit(browser, target, profile) {
  const context = await newContext(browser, profile)
  try {
    const page = await open(context, target, profile)
    const first = await readVisit(page, 'first visit')
    const actions = await act(page, target.taps, profile)
    await page.close()
    const second = await readVisit(await open(context, target, profile), 'second visit')
    return { ...first, ...second, ...actions }
  } catch (error) {
    throw new Error(`${target.name} on the ${profile} could not be measured`, { cause: error })
  } finally {
    await context.close()
  }
}

/**
 * @param {Browser} browser
 * @param {Profile} profile
 */
export async function newContext(browser, profile) {
  const context = await browser.newContext({ ...screens[profile], locale: 'ja-JP' })
  context.setDefaultTimeout(120_000)
  await context.addInitScript(observe)
  return context
}

/**
 * Loads a page until it is at rest.
 * @param {BrowserContext} context
 * @param {Target} target
 * @param {Profile} profile
 */
export async function open(context, { url, hydrates }, profile) {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  if (profile === 'phone') {
    await cdp.send('Network.emulateNetworkConditions', phoneNetwork)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: phoneSlowdown })
  }
  const rest = watchTraffic(page)
  await page.goto(url)
  if (hydrates) await waitForEntry(page, 'hydrated')
  await rest()
  await settle(page)
  await rest()
  return page
}

/**
 * @param {Page} page at rest
 * @param {string} name
 * @returns {Promise<Record<string, Measures>>}
 */
async function readVisit(page, name) {
  const [times, sizes] = [await page.evaluate(readTimes), await page.evaluate(readSizes)]
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return { [name]: times, [`${name}: sizes`]: { ...sizes, 'heap MB': usedSize / 1e6 } }
}

/**
 * @param {Page} page
 * @returns {() => Promise<void>} waits until nothing is loaded any more
 */
function watchTraffic(page) {
  const loading = new Set()
  let changed = Date.now()
  const end = (/** @type {Request} */ request) => {
    loading.delete(request)
    changed = Date.now()
  }
  page.on('request', (request) => loading.add(request))
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async () => {
    while (loading.size > 0 || Date.now() - changed < quiet) await pause(50)
  }
}

/**
 * Taps each link, each time from the page itself, and types into the searches on the way.
 * @param {Page} page
 * @param {Record<string, string>} taps
 * @param {Profile} profile
 */
async function act(page, taps, profile) {
  /** @type {Record<string, Measures>} */
  const actions = {}
  const list = page.locator('input[type=search]:not(dialog *)')
  const panel = page.locator('dialog[open] input')
  if (await list.count()) actions['key in the list'] = await type(list)
  for (const [name, path] of Object.entries(taps)) {
    const heading = (await page.locator('h1').textContent()) ?? ''
    const link = page.locator(`a[href="${path}"]`).filter({ visible: true }).first()
    // `link.tap()` would look at the page while it is measured.
    const [x, y] = await link.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      return /** @type {const} */ ([left + width / 2, top + height / 2])
    })
    await forget(page)
    await (profile === 'phone' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y))
    await waitForEntry(page, 'there')
    await settle(page)
    actions[name] = await page.evaluate(readAction)
    if (await panel.count()) {
      actions['key in the panel'] = await type(panel)
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
    } else {
      if (await list.count()) actions['key in the list'] = await type(list)
      await page.goBack()
      await page.locator('h1', { hasText: heading }).waitFor()
    }
  }
  return actions
}

/**
 * @param {Locator} field
 * @returns {Promise<Measures>} of the slowest key
 */
async function type(field) {
  const page = field.page()
  const cdp = await page.context().newCDPSession(page)
  await field.focus()
  await forget(page)
  for (const text of typed) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
    await pause(msPerKey)
  }
  await settle(page)
  return page.evaluate(readAction)
}

/**
 * Looks rarely: each look takes time from what is measured.
 * @param {Page} page
 * @param {string} name of a user timing
 */
async function waitForEntry(page, name) {
  const isThere = (/** @type {string} */ name) => performance.getEntriesByName(name).length > 0
  await page.waitForFunction(isThere, name, { polling: 100 })
}

/** @param {Page} page */
async function forget(page) {
  await settle(page)
  await page.evaluate(() => performance.clearMeasures())
}

/** @param {Page} page */
async function settle(page) {
  await pause(settling)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
