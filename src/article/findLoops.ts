/**
 * Where to cut a chain so that it comes to an end: of each circle the first key that is met, in the order of the map.
 * @param next key → the key that follows it
 */
export function findLoops(next: ReadonlyMap<string, string | undefined>): Set<string> {
  const followed = new Set<string>()
  const cut = new Set<string>()
  for (const start of next.keys()) {
    const path = new Set<string>()
    let key: string | undefined = start
    while (key !== undefined && !followed.has(key) && !path.has(key)) {
      path.add(key)
      key = next.get(key)
    }
    if (key !== undefined && path.has(key)) cut.add(key)
    for (const one of path) followed.add(one)
  }
  return cut
}
