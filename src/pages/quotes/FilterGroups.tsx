import type { ChoiceName, QuoteChoices } from '../../article/filterQuotes.ts'
import type { QuoteChoiceGroup } from './quoteChoices.ts'
import { SideMark } from '../../components/SideMark.tsx'
import { tw } from '../../components/ui/tw.ts'

/** What shows choices takes. */
export interface FilterProps {
  groups: readonly QuoteChoiceGroup[]
  chosen: QuoteChoices
  toggle: (name: ChoiceName, value: string) => void
}

const box = tw`grid size-5 flex-none cursor-pointer appearance-none place-items-center rounded border-[1.5px] border-ink-2 bg-paper-2 keep-colors checked:border-ink checked:bg-ink`
const tick = tw`checked:after:mb-0.5 checked:after:h-1.5 checked:after:w-2.5 checked:after:-rotate-45 checked:after:border-b-2 checked:after:border-l-2 checked:after:border-paper`

/** The choices in groups of check boxes, each with how much it would leave. */
export function FilterGroups({ groups, chosen, toggle }: FilterProps) {
  return (
    <div className="grid content-start gap-6">
      {groups.map(({ name, legend, choices }) => (
        <fieldset className="min-w-0" key={name}>
          <legend className="mb-1 label">{legend}</legend>
          {choices.map(({ id, label, count, side }) => (
            <label
              key={id}
              data-empty={count === 0 || undefined}
              className="flex min-h-tap cursor-pointer items-center gap-2 border-b border-line text-sm hover:bg-paper-3 has-checked:font-bold data-empty:text-ink-3"
            >
              <input
                type="checkbox"
                className={`${box} ${tick}`}
                checked={chosen[name].has(id)}
                onChange={() => toggle(name, id)}
              />
              <SideMark side={side} size="s" isDecorative />
              <span>{label}</span> <span className="ml-auto text-ink-3 tabular-nums">{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
