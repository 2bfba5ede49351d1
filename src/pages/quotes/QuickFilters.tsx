import { useState } from 'react'
import { quotesPage as words } from '../../strings/quotesPage.ts'
import type { FilterProps } from './FilterGroups.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { Chip, ChipRow } from '../../components/ui/Chip.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'

interface QuickFiltersProps extends FilterProps {
  /** How many quotes are left. */
  count: number
  clearChoices: () => void
}

/** On a phone: kinds and sides as chips in one row that scrolls sideways, and the way to all choices. */
export function QuickFilters(props: QuickFiltersProps) {
  const { groups, chosen, toggle, clearChoices } = props
  const [isOpen, setIsOpen] = useState(false)
  const chosenCount = Object.values(chosen).reduce((sum, { size }) => sum + size, 0)
  return (
    <>
      <ChipRow className="lg:hidden" aria-label={words.quickFilters}>
        <Chip
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => {
            // Not every browser focuses what is pressed, and the dialog gives the focus back to what had it.
            currentTarget.focus()
            setIsOpen(true)
          }}
        >
          <Icon name="filter" />
          {words.chosen(chosenCount)}
        </Chip>
        <Chip isPressed={chosenCount === 0} onClick={clearChoices}>
          {words.all}
        </Chip>
        {groups
          .filter(({ name }) => name === 'kind' || name === 'side')
          .flatMap(({ name, choices }) =>
            choices.map(({ id, label, count, side }) => {
              const isPressed = chosen[name].has(id)
              // Not `disabled`: what has just been pressed must not lose the focus.
              const isIdle = count === 0 && !isPressed
              return (
                <Chip
                  key={id}
                  isPressed={isPressed}
                  aria-disabled={isIdle || undefined}
                  onClick={() => !isIdle && toggle(name, id)}
                >
                  <SideMark side={side} size="s" isDecorative />
                  {label}
                </Chip>
              )
            }),
          )}
      </ChipRow>
      {isOpen && <FilterSheet {...props} onClose={() => setIsOpen(false)} />}
    </>
  )
}
