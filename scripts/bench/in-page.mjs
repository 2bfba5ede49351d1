// What runs in the page that is measured. Kept in user timings, the one store that page and bench share.

/** Before anything of the page: marks what the browser does not report afterwards. */
export function observe() {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset['hydrated']) return
    performance.mark('hydrated')
    observer.disconnect()
  }).observe(document, { subtree: true, attributeFilter: ['data-hydrated'] })

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('task', { start: startTime, duration })
  }).observe({ type: 'longtask' })

  /** Calls back when the next frame has been painted: as soon as possible after its animation frame callbacks. */
  const afterFrame = (/** @type {() => void} */ then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', then)
      port1.start()
      port2.postMessage(undefined)
    })
  const measureFrame = (/** @type {Event} */ { timeStamp: start }) =>
    afterFrame(() => performance.measure('frame', { start, end: performance.now() }))
  addEventListener('keydown', measureFrame, { capture: true })

  /** A tap has led somewhere when another heading is in view, or a dialog to type into. */
  const measureTap = (/** @type {MouseEvent} */ event) => {
    measureFrame(event)
    const before = document.querySelector('h1')?.textContent
    const look = () => {
      const heading = document.querySelector('h1')
      const { top = 0, bottom = -1 } = heading?.getBoundingClientRect() ?? {}
      const isThere = heading?.textContent !== before && top < innerHeight && bottom >= 0
      if (isThere || document.querySelector('dialog[open] input'))
        performance.measure('there', { start: event.timeStamp, end: performance.now() })
      else afterFrame(look)
    }
    afterFrame(look)
  }
  addEventListener('click', measureTap, { capture: true })
}

/** On a page that is at rest: ms since the navigation began. */
export function readTimes() {
  const entriesOf = (/** @type {string} */ type) => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type, buffered: true })
    return observer.takeRecords()
  }
  const shifts = /** @type {(PerformanceEntry & { value: number })[]} */ (entriesOf('layout-shift'))
  const tasks = performance.getEntriesByName('task').map(({ duration }) => duration)
  return {
    'FCP ms': performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    'LCP ms': entriesOf('largest-contentful-paint').at(-1)?.startTime,
    'hydrated ms': performance.getEntriesByName('hydrated')[0]?.startTime,
    'TBT ms': tasks.reduce((sum, duration) => sum + duration - 50, 0),
    'longest task ms': Math.max(0, ...tasks),
    CLS: shifts.reduce((sum, { value }) => sum + value, 0),
  }
}

/**
 * What went over the network until then, with 300 bytes for the headers of each response. A page does not know what its
 * service worker has requested for it: such a response would count with all its bytes, whether it was stored or not.
 */
export function readSizes() {
  const hydrated = performance.getEntriesByName('hydrated')[0]?.startTime ?? Infinity
  const requests = /** @type {(PerformanceResourceTiming & { contentType: string })[]} */ (
    ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
  ).filter(({ transferSize, workerStart }) => transferSize > 0 && workerStart === 0)
  const sizeOf = (/** @type {string} */ type) =>
    requests
      .filter(({ contentType }) => contentType.includes(type))
      .reduce((sum, { transferSize }) => sum + transferSize / 1000, 0)
  return {
    kB: sizeOf(''),
    'JS kB': sizeOf('javascript'),
    'CSS kB': sizeOf('css'),
    'HTML kB': sizeOf('html'),
    requests: requests.length,
    'until hydrated': requests.filter(({ startTime }) => startTime <= hydrated).length,
  }
}

/** After an action: the slowest of each kind. */
export function readAction() {
  const slowest = (/** @type {string} */ name) => {
    const durations = performance.getEntriesByName(name).map(({ duration }) => duration)
    return durations.length > 0 ? Math.max(...durations) : undefined
  }
  return {
    'next frame ms': slowest('frame'),
    'there ms': slowest('there'),
    'longest task ms': slowest('task') ?? 0,
  }
}
