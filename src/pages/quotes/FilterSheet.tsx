import { useId } from 'react'
import { quote, quotesPage as words } from '../../strings.ts'
import { FilterGroups, type FilterProps } from './FilterGroups.tsx'
import { Icon } from '../../components/Icon.tsx'

interface FilterSheetProps extends FilterProps {
  /** How many quotes are left. */
  count: number
  clearChoices: () => void
  onClose: () => void
}

/** All choices in a bottom sheet: a native modal dialog. Each is in force at once; the button says what it leaves. */
export function FilterSheet({ groups, filter, toggle, count, clearChoices, onClose }: FilterSheetProps) {
  const headingId = useId()
  return (
    <dialog
      className="sheet filter-sheet"
      aria-labelledby={headingId}
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      onClose={onClose}
      closedby="any"
    >
      <form method="dialog" className="sheet-body">
        <div className="sheet-head">
          <h2 id={headingId}>{words.filters}</h2>
          <button type="submit" className="icon-button" aria-label={words.close}>
            <Icon name="close" />
          </button>
        </div>
        <FilterGroups groups={groups} filter={filter} toggle={toggle} />
        <div className="sheet-actions">
          <button type="button" className="button" onClick={clearChoices}>
            {words.clearChoices}
          </button>
          <button type="submit" className="button" data-primary>
            {words.show(count)}
          </button>
          <span className="visually-hidden" role="status">
            {quote.count(count)}
          </span>
        </div>
      </form>
    </dialog>
  )
}
