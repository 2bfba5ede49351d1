import { cpus, loadavg } from 'node:os'
import process from 'node:process'
import { renderReport } from './report.mjs'
import { visit } from './visit.mjs'

/** @import { Browser } from '@playwright/test' */
/** @import { Bases, Sample } from './report.mjs' */
/** @import { Profile, Target } from './visit.mjs' */

/**
 * Visits every page once a run, one after the other, so that what slows the machine slows all of them. Prints tables.
 * @param {Browser} browser
 * @param {Target[]} targets
 * @param {{ runs: number, profiles: Profile[] }} options
 * @param {Bases} bases
 */
export async function measure(browser, targets, { runs, profiles }, bases) {
  const head = [
    `${new Date().toISOString().slice(0, 10)}: ${runs} runs, ${cpus().length} × ${cpus()[0]?.model}`,
    `load ${loadavg()[0]?.toFixed(1)} before, Node.js ${process.versions.node}, Chromium ${browser.version()}`,
  ]
  await warmUp(browser, targets)
  /** @type {Map<Profile, Sample[]>} */
  const samples = new Map(profiles.map((profile) => [profile, []]))
  for (let run = 1; run <= runs; run++)
    for (const profile of profiles)
      for (const target of targets) {
        const { name } = target
        tell(`run ${run} of ${runs}: ${name} on the ${profile}`)
        const actions = Object.entries(await visit(browser, target, profile))
        samples.get(profile)?.push(...actions.map(([action, measures]) => ({ name, action, measures })))
      }
  tell('')
  console.log(head.join(', '))
  for (const [profile, all] of samples) console.log(`\n### ${profile}\n\n${renderReport(all, bases)}`)
}

/**
 * Opens every page once uncounted, so that the server has read and compressed what it is going to serve.
 * @param {Browser} browser
 * @param {Target[]} targets
 */
export async function warmUp(browser, targets) {
  for (const { name, url } of targets) {
    tell(`opening ${name}`)
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 })
    await page.close()
  }
}

/**
 * What is going on, in one line of the terminal that is written over.
 * @param {string} what
 */
export function tell(what) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`)
}
