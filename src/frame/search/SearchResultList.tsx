import { memo, type AnchorHTMLAttributes, type HTMLAttributes } from 'react'
import { Link } from 'react-router'
import { search as strings } from '../../strings/search.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { isForAnotherTab } from '../../components/ui/isForAnotherTab.ts'
import { SearchLine } from './SearchLine.tsx'
import type { SearchGroup, SearchOption } from './searchGroups.ts'

interface SearchResultListProps {
  groups: readonly SearchGroup[]
  getMenuProps: (props: { 'aria-label': string }) => HTMLAttributes<HTMLElement>
  getItemProps: (option: SearchOption) => AnchorHTMLAttributes<HTMLAnchorElement>
  /** Before a result is opened here, not in another tab. */
  onLeave: (option: number) => void
}

/** The results in their groups: the list box of the search. Rendered only when something in it changes. */
export const SearchResultList = memo(function SearchResultList({
  groups,
  getMenuProps,
  getItemProps,
  onLeave,
}: SearchResultListProps) {
  return (
    <div
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-gutter pb-6 lg:px-6 lg:pb-4"
      {...getMenuProps({ 'aria-label': strings.results })}
      hidden={groups.length === 0}
    >
      {groups.map(({ name, total, options }) => (
        <div key={name} role="group" aria-label={`${strings.groups[name]} ${strings.count(total)}`}>
          <div
            className="flex items-baseline justify-between border-b border-ink pt-5 pb-1 text-sm tracking-wider text-ink-3"
            aria-hidden="true"
          >
            <span>{strings.groups[name]}</span>
            <span className="tabular-nums">{strings.count(total)}</span>
          </div>
          {options.map((option) => {
            const { onClick, ...props } = getItemProps(option)
            return (
              <Link
                key={option.index}
                className="relative grid min-h-13 scroll-mt-14 scroll-mb-4 grid-cols-[1.75rem_minmax(0,1fr)_1.25rem] items-center gap-3 border-b border-line py-3 pr-2 pl-3 no-underline aria-selected:bg-paper-3 aria-selected:before:absolute aria-selected:before:inset-y-0 aria-selected:before:left-0 aria-selected:before:border-l-4 aria-selected:before:border-ink"
                to={option.path}
                data-type={option.target.type}
                {...props}
                tabIndex={-1}
                onClick={(event) => {
                  onClick?.(event)
                  if (!isForAnotherTab(event)) onLeave(option.index)
                }}
              >
                <SearchLine target={option.target} />
                <Icon name="forward" look="row" />
              </Link>
            )
          })}
        </div>
      ))}
    </div>
  )
})
