import { panelWordsName } from '../../paths.ts'

/**
 * Writes the words of the panel into the address of the page, past the router: no page has to know of them. Back, reload
 * and whoever opens a copy of the address find them again.
 */
export function writeSearchedWords(words: string): void {
  const url = new URL(location.href)
  if (words === '') url.searchParams.delete(panelWordsName)
  else url.searchParams.set(panelWordsName, words)
  history.replaceState(history.state, '', url)
}

/** The state of an entry of the history, which may be anything. */
const entryState = () => Object(history.state) as { searchOption?: unknown }

/** Keeps in the entry of the page which result was opened from it. */
export function keepOpenedOption(index: number): void {
  history.replaceState({ ...entryState(), searchOption: index }, '')
}

/** The result that was opened from here before. */
export function openedOption(): number | undefined {
  const { searchOption } = entryState()
  return typeof searchOption === 'number' ? searchOption : undefined
}
