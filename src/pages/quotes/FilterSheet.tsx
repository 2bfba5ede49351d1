import { quotesPage as words } from '../../strings/quotesPage.ts'
import { quote } from '../../strings/start.ts'
import { Button } from '../../components/ui/Button.tsx'
import { FilterGroups, type FilterProps } from './FilterGroups.tsx'
import { Sheet } from '../../components/ui/Sheet.tsx'

interface FilterSheetProps extends FilterProps {
  /** How many quotes are left. */
  count: number
  clearChoices: () => void
  onClose: () => void
}

/** All choices in a sheet. Each is in force at once; the button says what it leaves. */
export function FilterSheet({ groups, chosen, toggle, count, clearChoices, onClose }: FilterSheetProps) {
  return (
    <Sheet
      heading={words.filters}
      onClose={onClose}
      footer={
        <form
          method="dialog"
          className="flex flex-wrap gap-2 border-t border-ink px-gutter pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]"
        >
          <Button className="flex-auto whitespace-nowrap" onClick={clearChoices}>
            {words.clearChoices}
          </Button>
          <Button type="submit" look="primary" className="flex-[3_1_auto] whitespace-nowrap">
            {words.show(count)}
          </Button>
          <span className="sr-only" role="status">
            {quote.count(count)}
          </span>
        </form>
      }
    >
      <FilterGroups groups={groups} chosen={chosen} toggle={toggle} />
    </Sheet>
  )
}
