import type { ChoiceName, QuoteFilter } from '../../article/searchQuotes.ts'
import type { QuoteChoiceGroup } from './quoteChoices.ts'
import { SideMark } from '../../components/SideMark.tsx'

/** What shows choices takes. */
export interface FilterProps {
  groups: readonly QuoteChoiceGroup[]
  filter: QuoteFilter
  toggle: (name: ChoiceName, value: string) => void
}

/** The choices in groups of check boxes, each with how much it would leave. */
export function FilterGroups({ groups, filter, toggle }: FilterProps) {
  return (
    <div className="filter-groups">
      {groups.map(({ name, legend, choices }) => (
        <fieldset className="filter-group" key={name}>
          <legend className="mb-1 label">{legend}</legend>
          {choices.map(({ id, label, count, side }) => (
            <label className="option" key={id} data-empty={count === 0 || undefined}>
              <input
                type="checkbox"
                checked={filter.choices[name].has(id)}
                onChange={() => toggle(name, id)}
              />
              <SideMark side={side} size="s" isDecorative />
              <span>{label}</span> <span className="count">{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
