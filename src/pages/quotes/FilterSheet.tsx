import { quote, quotesPage as words } from '../../strings.ts'
import { FilterGroups, type FilterProps } from './FilterGroups.tsx'
import { Sheet } from '../../components/Sheet.tsx'

interface FilterSheetProps extends FilterProps {
  /** How many quotes are left. */
  count: number
  clearChoices: () => void
  onClose: () => void
}

/** All choices in a sheet. Each is in force at once; the button says what it leaves. */
export function FilterSheet({ groups, filter, toggle, count, clearChoices, onClose }: FilterSheetProps) {
  return (
    <Sheet className="filter-sheet" heading={words.filters} onClose={onClose}>
      <FilterGroups groups={groups} filter={filter} toggle={toggle} />
      <form method="dialog" className="sheet-actions">
        <button type="button" className="button" onClick={clearChoices}>
          {words.clearChoices}
        </button>
        <button type="submit" className="button" data-primary>
          {words.show(count)}
        </button>
        <span className="visually-hidden" role="status">
          {quote.count(count)}
        </span>
      </form>
    </Sheet>
  )
}
