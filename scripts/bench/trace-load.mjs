import { warmUp } from './measure.mjs'
import { renderTable } from './report.mjs'
import { newContext, open } from './visit.mjs'

/** @import { Browser } from '@playwright/test' */
/** @import { Target } from './visit.mjs' */

/**
 * An event of a Chrome trace, as far as it is read here. Times in µs.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} pid
 * @property {number} tid
 * @property {{ data?: Record<string, string | number | undefined> }} args
 */

const timeline = 'devtools.timeline'
const categories = ['-*', timeline, `disabled-by-default-${timeline}`, 'loading', 'blink.user_timing']
const moments = /^(firstContentfulPaint|largestContentfulPaint::Candidate|hydrated)$/
const works =
  /^(DocumentLoader::\w+|ParseHTML|ParseAuthorStyleSheet|EvaluateScript|v8\.\w+Module|FunctionCall|UpdateLayoutTree|Layout|PrePaint|Paint|M\w+GC)$/
const longTask = 50_000

/**
 * Saves the trace of one first load on the phone, to be opened in the DevTools or https://ui.perfetto.dev. Prints what
 * was loaded when, when the page was painted and hydrated, and what the long tasks did.
 * @param {Browser} browser
 * @param {Target} target
 * @param {string} path of the file
 */
export async function traceLoad(browser, target, path) {
  await warmUp(browser, [target])
  const context = await newContext(browser, 'phone')
  await browser.startTracing(undefined, { path, categories })
  await open(context, target, 'phone')
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
  await context.close()
  console.log(`${target.name} on the phone\n\n${summarize(traceEvents, target.url)}`)
}

/**
 * @param {TraceEvent[]} events
 * @param {string} address of the page
 */
function summarize(events, address) {
  const start = events.find(
    ({ name, args: { data } }) => name === 'navigationStart' && data?.['documentLoaderURL'] === address,
  )
  if (!start) throw new Error(`The trace does not hold ${address}.`)
  // Of the main thread of the page.
  const own = events
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
    .toSorted((a, b) => a.ts - b.ts)
  const row = (/** @type {number} */ from, /** @type {number} */ until, /** @type {unknown[]} */ ...what) => [
    [...[from, until].map((ts) => ((ts - start.ts) / 1000).toFixed(0)), what.join(', ')],
  ]
  const rows = own.flatMap(({ name, ts, dur = 0, args: { data } }) => {
    if (moments.test(name)) return row(ts, ts, `**${name}**`)
    if (name === 'RunTask' && dur > longTask)
      return row(ts, ts + dur, 'task', ...listWorks(own.filter((one) => one.ts >= ts && one.ts < ts + dur)))
    if (name !== 'ResourceSendRequest') return []
    const { requestId, url, priority, renderBlocking } = data ?? {}
    const end = own.find((one) => one.name === 'ResourceFinish' && one.args.data?.['requestId'] === requestId)
    const { finishTime, encodedDataLength } = end?.args.data ?? {}
    // The request for the page itself is reported when its response is there.
    return row(
      url === address ? start.ts : ts,
      Number(finishTime) * 1e6,
      new URL(String(url)).pathname,
      `${(Number(encodedDataLength) / 1000).toFixed(1)} kB`,
      priority,
      ...(renderBlocking === 'blocking' ? ['blocks painting'] : []),
    )
  })
  const sorted = rows.toSorted(([a], [b]) => Number(a) - Number(b))
  return renderTable(['from ms', 'until ms', 'what'], sorted)
}

/**
 * What took the most time of a task, without what it called in turn.
 * @param {TraceEvent[]} events in the order of their start
 */
function listWorks(events) {
  /** @type {Map<string, number>} */
  const times = new Map()
  const add = (/** @type {TraceEvent} */ { name, args }, /** @type {number} */ dur) => {
    const label = `${name} ${String(args.data?.['url'] ?? '').replace(/.*\//, '')}`.trim()
    times.set(label, (times.get(label) ?? 0) + dur / 1000)
  }
  const parts = events.filter(({ name }) => works.test(name))
  for (const [index, part] of parts.entries()) {
    const { ts, dur = 0 } = part
    add(part, dur)
    const caller = parts.slice(0, index).findLast((one) => one.ts + (one.dur ?? 0) >= ts + dur)
    if (caller) add(caller, -dur)
  }
  const slowest = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 3)
  return slowest.map(([label, ms]) => `${label} ${ms.toFixed(0)}`)
}
