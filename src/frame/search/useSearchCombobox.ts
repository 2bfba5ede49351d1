import { useCombobox } from 'downshift'
import { useCallback, type KeyboardEvent, type MouseEvent } from 'react'
import { isConversionKey } from '../../components/ui/isConversionKey.ts'
import { openedOption } from './searchAddress.ts'
import type { SearchOption } from './searchGroups.ts'

const { InputBlur, MenuMouseLeave } = useCombobox.stateChangeTypes
const leaving: ReadonlySet<unknown> = new Set([InputBlur, MenuMouseLeave])

interface SearchComboboxProps {
  options: SearchOption[]
  /** The words in the field. */
  query: string
  setQuery: (query: string) => void
}

/**
 * The behaviour of a combobox (APG, list autocomplete) by Downshift, with what links need: Enter is a click on the
 * chosen link, with the modifiers held; a click is left to the link; and keys of a conversion (IME) are left to it.
 */
export function useSearchCombobox({ options, query, setQuery }: SearchComboboxProps) {
  const { getInputProps, getMenuProps, getItemProps } = useCombobox({
    items: options,
    inputValue: query,
    itemToString: () => '',
    isOpen: options.length > 0,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: openedOption() ?? 0,
    stateReducer: (state, { type, changes }) =>
      // Wherever the pointer or the focus goes afterwards, the choice stays.
      leaving.has(type) ? state : changes,
  })
  return {
    getMenuProps,
    getInputProps: (props: Parameters<typeof getInputProps>[0]) => ({
      ...getInputProps(
        {
          ...props,
          onKeyDown: handleKey,
          // `onInputValueChange` would come after a render, and cause another one.
          onChange: ({ currentTarget }) => setQuery(currentTarget.value),
        },
        { suppressRefError: true },
      ),
      // Downshift would take the focus whenever the list opens, which may be after the reader has moved it.
      ref: undefined,
    }),
    // Another function only when the options or the chosen one are others.
    getItemProps: useCallback(
      (option: SearchOption) => getItemProps({ item: option, index: option.index, onClick: leaveToElement }),
      [getItemProps],
    ),
  }
}

function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (isConversionKey(event.nativeEvent)) return leaveToElement(event)
  switch (event.key) {
    case 'Enter':
      leaveToElement(event)
      event.preventDefault()
      clickChosen(event)
      break
    // The dialog closes; the caret moves.
    case 'Escape':
    case 'Home':
    case 'End':
      leaveToElement(event)
  }
}

function leaveToElement({ nativeEvent }: KeyboardEvent | MouseEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true })
}

function clickChosen({ currentTarget, ctrlKey, metaKey, shiftKey }: KeyboardEvent<HTMLInputElement>): void {
  const id = currentTarget.getAttribute('aria-activedescendant')
  const chosen = id ? document.getElementById(id) : null
  const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
  chosen?.dispatchEvent(new MouseEvent('click', init))
}
