import type { LinkedSide } from '../article/linkArticle.ts'
import { SideMark } from './SideMark.tsx'

interface FilterOption {
  id: string
  label: string
  /** How many quotes there are of it in all. */
  count: number
  side?: LinkedSide
}

interface FilterGroupProps<Name extends string> {
  name: Name
  legend: string
  options: readonly FilterOption[]
  chosen: ReadonlySet<string>
  toggle: (name: Name, value: string) => void
}

/** A group of check boxes, each with its count. Nothing to choose: no group. */
export function FilterGroup<Name extends string>({
  name,
  legend,
  options,
  chosen,
  toggle,
}: FilterGroupProps<Name>) {
  if (options.length < 2) return null
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {options.map(({ id, label, count, side }) => (
        <label className="option" key={id} data-empty={count === 0 || undefined}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(name, id)} />
          <SideMark side={side} size="s" isDecorative />
          <span>{label}</span> <span className="count">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
