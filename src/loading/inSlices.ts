/** No key or tap waits longer for a slice. */
const sliceMs = 8

/** Goes through work that can wait, step by step, and lets the reader in between. Returns what stops it. */
export function inSlices(steps: Iterator<unknown>): () => void {
  const run = () => {
    const end = performance.now() + sliceMs
    while (performance.now() < end) if (steps.next().done) return
    timer = setTimeout(run)
  }
  let timer = setTimeout(run)
  return () => clearTimeout(timer)
}
