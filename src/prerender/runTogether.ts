/**
 * Does several things at the same time. When one of them fails, the others are stopped.
 * @throws the first error, when nothing is under way any more
 */
export async function runTogether(works: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> {
  const stop = new AbortController()
  await Promise.all(works.map((work) => work(stop.signal).catch((error: unknown) => stop.abort(error))))
  stop.signal.throwIfAborted()
}
