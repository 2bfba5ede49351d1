import type { ReactNode } from 'react'

interface SegmentsProps<Choice extends string> {
  className?: string | undefined
  legend: string
  /** Of the radio buttons, unique in the dialog. */
  name: string
  choices: readonly { value: Choice; label: ReactNode }[]
  chosen: Choice
  choose: (value: Choice) => void
}

/** One choice of a few: radio buttons that look like segments, as many in a row as fit. */
export function Segments<Choice extends string>({
  className,
  legend,
  name,
  choices,
  chosen,
  choose,
}: SegmentsProps<Choice>) {
  return (
    <fieldset className={className}>
      <legend className="mb-1 label">{legend}</legend>
      <div className="flex flex-wrap gap-px rounded border border-ink bg-line">
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className={`relative grid min-h-tap flex-1 cursor-pointer place-items-center bg-paper px-2 text-sm whitespace-nowrap keep-colors hover:bg-paper-3 has-checked:bg-ink has-checked:font-bold has-checked:text-paper ${choices.length > 4 ? 'basis-23' : 'basis-16'}`}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
              className="absolute inset-0 cursor-pointer appearance-none"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
