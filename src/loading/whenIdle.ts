/** Calls back when the browser has nothing to do, in at most five seconds. Returns what cancels that. */
export function whenIdle(callback: () => void): () => void {
  // Safari before 26 has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 2000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: 5000 })
  return () => cancelIdleCallback(handle)
}
