import type { LinkedSide } from './linkArticle.ts'

/** Records of one side; `side` is undefined for third parties. */
export interface SideGroup<T> {
  side: LinkedSide | undefined
  records: readonly T[]
}

/** Records by side in the order in which sides are always shown, third parties last. Sides without any are left out. */
export function groupBySide<T>(
  records: readonly T[],
  sideOf: (record: T) => LinkedSide | undefined,
): SideGroup<T>[] {
  const groups = new Map<LinkedSide | undefined, T[]>()
  for (const record of records) {
    const side = sideOf(record)
    const group = groups.get(side)
    if (group) group.push(record)
    else groups.set(side, [record])
  }
  const place = (side: LinkedSide | undefined) => side?.index ?? Infinity
  return [...groups]
    .map(([side, ofSide]) => ({ side, records: ofSide }))
    .toSorted((a, b) => place(a.side) - place(b.side))
}
