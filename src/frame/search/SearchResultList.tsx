import type { AnchorHTMLAttributes, HTMLAttributes, MouseEvent } from 'react'
import { Link } from 'react-router'
import { search as strings } from '../../strings.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { SearchLine } from './SearchLine.tsx'
import type { SearchGroup, SearchOption } from './searchGroups.ts'

interface SearchResultListProps {
  groups: readonly SearchGroup[]
  getMenuProps: (props: { 'aria-label': string }) => HTMLAttributes<HTMLElement>
  getItemProps: (option: SearchOption) => AnchorHTMLAttributes<HTMLAnchorElement>
  /** Before a result is opened here, not in another tab. */
  onLeave: () => void
}

/** The results in their groups: the list box of the search. */
export function SearchResultList({ groups, getMenuProps, getItemProps, onLeave }: SearchResultListProps) {
  return (
    <div
      className="search-results"
      {...getMenuProps({ 'aria-label': strings.results })}
      hidden={groups.length === 0}
    >
      {groups.map(({ name, total, options }) => (
        <div key={name} role="group" aria-label={`${strings.groups[name]} ${strings.count(total)}`}>
          <div className="search-group-head" aria-hidden="true">
            <span>{strings.groups[name]}</span>
            <span className="tabular-nums">{strings.count(total)}</span>
          </div>
          {options.map((option) => {
            const { onClick, ...props } = getItemProps(option)
            return (
              <Link
                key={option.index}
                className="search-option"
                to={option.path}
                data-type={option.target.type}
                {...props}
                tabIndex={-1}
                onClick={(event) => {
                  onClick?.(event)
                  if (!isForAnotherTab(event)) onLeave()
                }}
              >
                <SearchLine target={option.target} />
                <span className="enter">
                  <Icon name="enter" />
                </span>
              </Link>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function isForAnotherTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}
