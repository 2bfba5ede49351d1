import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { checkClaim, claimIn } from '../../article/checkClaim.ts'
import { longestSearch } from '../../article/longestSearch.ts'
import { hitMarker } from '../../article/markHits.ts'
import { prepareSearch, searchArticle } from '../../article/searchArticle.ts'
import { useArticleQuery } from '../../loading/articleQuery.ts'
import { inSlices } from '../../loading/inSlices.ts'
import { search as strings } from '../../strings/search.ts'
import { close as closeLabel } from '../../strings/start.ts'
import { Button } from '../../components/ui/Button.tsx'
import { Dialog } from '../../components/ui/Dialog.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SearchedWords } from '../../components/SearchedWords.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { keepOpenedOption, writeSearchedWords } from './searchAddress.ts'
import { searchGroups } from './searchGroups.ts'
import { SearchNotice } from './SearchNotice.tsx'
import { SearchResultList } from './SearchResultList.tsx'
import { useSearchCombobox } from './useSearchCombobox.ts'

interface SearchDialogProps {
  /** Searched for from the start. */
  words: string
  onClose: () => void
}

/**
 * Search in the whole article: a dialog with a combobox (APG) whose options are links. The focus stays in the field;
 * arrows move through the results, Enter opens one, Escape closes.
 */
export function SearchDialog({ words, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isComposing = useRef(false)
  const [query, setQuery] = useState(words)
  const { data, isError, isFetching, refetch } = useArticleQuery()
  // The results may lag behind the typing, never the other way round.
  const looked = useDeferredValue(query).trim()
  const groups = useMemo(
    () => (data && looked ? searchGroups(searchArticle(data.article, looked), looked) : []),
    [data, looked],
  )
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups])
  const claim = useMemo(() => claimIn(looked), [looked])
  const mark = useMemo(() => hitMarker(looked), [looked])
  const { getInputProps, getMenuProps, getItemProps } = useSearchCombobox({ options, query, setQuery })
  useEffect(() => data && inSlices(prepareSearch(data.article)), [data])
  const isFailed = isError && !isFetching
  const state = isFailed ? 'failed' : looked === '' ? 'untouched' : data ? 'searched' : 'loading'

  // The address of a page that was left for a result keeps the words, that of one where the search was closed does not.
  const isLeft = useRef(false)
  const leave = useCallback(() => {
    isLeft.current = true
    dialog.current?.close()
  }, [])
  const leaveFor = useCallback(
    (option = 0) => {
      writeSearchedWords(looked)
      keepOpenedOption(option)
      leave()
    },
    [looked, leave],
  )
  useEffect(() => {
    // Safari takes a hundred changes in half a minute, which is fewer than a reader types letters.
    const timer = setTimeout(() => isLeft.current || writeSearchedWords(looked), 300)
    return () => clearTimeout(timer)
  }, [looked])
  // After a button that goes away as it is pressed.
  const focusField = () => dialog.current?.querySelector('input')?.focus()

  // Whoever goes somewhere else, by whatever way, leaves the search.
  const { key } = useLocation()
  const [openedAt] = useState(key)
  useEffect(() => {
    if (key !== openedAt) leave()
  }, [key, openedAt, leave])

  return (
    <Dialog
      ref={dialog}
      className="h-dvh max-h-none w-full max-w-none flex-col bg-paper text-ink backdrop:bg-scrim open:flex lg:mx-auto lg:mt-19 lg:h-fit lg:max-h-[calc(100dvh-8rem)] lg:w-184 lg:border lg:border-ink print:hidden"
      aria-label={strings.title}
      onClose={() => {
        if (!isLeft.current) writeSearchedWords('')
        onClose()
      }}
      // Escape that takes back a conversion (IME) is meant for the field.
      onCancel={(event) => isComposing.current && event.preventDefault()}
    >
      <div
        className="flex flex-none items-center gap-3 border-b-3 border-line-2 px-gutter py-2 has-[input:focus]:border-ink lg:py-3 lg:pr-3 lg:pl-6"
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={() => (isComposing.current = false)}
      >
        <Icon name="search" />
        <input
          {...getInputProps({ 'aria-label': strings.field, placeholder: strings.placeholder })}
          className="min-h-12 min-w-0 flex-1 font-mincho text-xl outline-0 placeholder:text-ink-3"
          type="text"
          enterKeyHint="go"
          maxLength={longestSearch}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
        <Button look="icon" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
      {claim !== undefined && data && (
        <ClaimLine check={checkClaim(data.article.quotes, claim)} query={looked} onLeave={leaveFor} />
      )}
      <SearchedWords value={mark}>
        <SearchResultList
          groups={groups}
          getMenuProps={getMenuProps}
          getItemProps={getItemProps}
          onLeave={leaveFor}
        />
      </SearchedWords>
      <SearchNotice
        state={state}
        query={looked}
        count={groups.reduce((sum, { total }) => sum + total, 0)}
        retry={() => {
          void refetch()
          focusField()
        }}
        clear={() => {
          setQuery('')
          focusField()
        }}
      />
      <p
        className="hidden max-w-none flex-none gap-6 border-t border-line px-6 py-2 text-sm text-ink-2 lg:[@media(hover:hover)]:flex"
        aria-hidden="true"
      >
        <span className="inline-flex items-center gap-2">
          <kbd>↑</kbd>
          <kbd>↓</kbd>
          {strings.keys.choose}
        </span>
        <span className="inline-flex items-center gap-2">
          <kbd>Enter</kbd>
          {strings.keys.open}
        </span>
        <span className="inline-flex items-center gap-2">
          <kbd>Esc</kbd>
          {strings.keys.close}
        </span>
      </p>
    </Dialog>
  )
}
