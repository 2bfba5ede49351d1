import { findLoops } from './findLoops.ts'
import { joinPointer, oneOf, type Located, type Report } from './problem.ts'
import type { Retired, RetiredKind } from './schema.ts'

const keyOf = (kind: RetiredKind, id: string) => `${kind} ${id}`

/**
 * Retired ids, each resolved to the last successor of its line, or to none and the reason why. A line may be as long as
 * the years make it (a → b → c); one that runs in a circle or leads nowhere is cut and reported.
 * @param retired each kind and id once
 */
export function resolveRetired(
  retired: readonly Located<Retired>[],
  liveIds: Readonly<Record<RetiredKind, ReadonlySet<string>>>,
  report: Report,
): Retired[] {
  const gone = retired.filter(({ value: { kind, id }, pointer }) => {
    if (!liveIds[kind].has(id)) return true
    report(joinPointer(pointer, 'id'), 'duplicate', id, `an id that no ${kind} carries any more`)
    return false
  })
  const records = new Map(gone.map(({ value }) => [keyOf(value.kind, value.id), value]))
  const next = new Map<string, string>()
  for (const { value, pointer } of gone) {
    const { kind, id, successor, reason } = value
    if (successor === undefined) {
      if (reason === undefined)
        report(joinPointer(pointer, 'reason'), 'missing', undefined, 'a successor or a reason', 'warning')
    } else if (liveIds[kind].has(successor) || records.has(keyOf(kind, successor)))
      next.set(keyOf(kind, id), keyOf(kind, successor))
    else report(joinPointer(pointer, 'successor'), 'dangling', successor, `the id of ${oneOf(kind)}`)
  }
  const loops = findLoops(next)
  for (const { value, pointer } of gone) {
    if (!loops.has(keyOf(value.kind, value.id))) continue
    report(
      joinPointer(pointer, 'successor'),
      'cycle',
      value.successor,
      `${oneOf(value.kind)} that does not lead back here`,
    )
    next.delete(keyOf(value.kind, value.id))
  }
  return gone.map(({ value }) => {
    const { successor, ...rest } = value
    if (successor === undefined) return rest
    const end = endOf(value, next, records)
    if (typeof end === 'string') return { ...rest, successor: end }
    const reason = rest.reason ?? end.reason
    return reason === undefined ? rest : { ...rest, reason }
  })
}

/** Where the line of a retired id ends: the id that is in use today, or the record after which nothing came. */
function endOf(
  retired: Retired,
  next: ReadonlyMap<string, string>,
  records: ReadonlyMap<string, Retired>,
): string | Retired {
  const key = next.get(keyOf(retired.kind, retired.id))
  if (key === undefined) return retired
  const following = records.get(key)
  return following ? endOf(following, next, records) : key.slice(retired.kind.length + 1)
}
