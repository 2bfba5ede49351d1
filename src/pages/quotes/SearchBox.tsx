import { useEffect, useRef } from 'react'
import { longestSearch } from '../../article/longestSearch.ts'
import { quotesPage as strings } from '../../strings/quotesPage.ts'
import { isConversionKey } from '../../components/ui/isConversionKey.ts'
import { SearchField } from '../../components/ui/SearchField.tsx'

interface SearchBoxProps {
  /** The words now searched for. */
  query: string
  onSearch: (query: string) => void
  /** On Enter, when it does not end a conversion (IME): the words in the field. */
  onEnter: (query: string) => void
  /** Before words are typed. */
  onFocus: () => void
}

/**
 * The search field. The reader's typing belongs to the field: the address follows it, and changes it only when the
 * reader is elsewhere, so that no key and no unfinished conversion (IME) is lost.
 */
export function SearchBox({ query, onSearch, onEnter, onFocus }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = query
  }, [query])
  return (
    <search className="needs-script">
      <SearchField
        id="search"
        label={strings.search}
        ref={input}
        defaultValue={query}
        maxLength={longestSearch}
        placeholder={strings.searchPlaceholder}
        enterKeyHint="search"
        onFocus={onFocus}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (key === 'Enter' && !isConversionKey(nativeEvent)) onEnter(currentTarget.value)
        }}
        onChange={(event) => onSearch(event.target.value)}
      />
    </search>
  )
}
