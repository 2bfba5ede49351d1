import { useEffect, useRef, type MouseEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { longestSearch } from '../../article/longestSearch.ts'
import { addressIn, panelWordsName, quotesPath, searchPath } from '../../paths.ts'
import { isShortcut } from '../shortcuts/isShortcut.ts'
import { nav } from '../../strings/start.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { isForAnotherTab } from '../../components/ui/isForAnotherTab.ts'
import { useHydrated } from '../../components/useHydrated.ts'
import { useLateDialog } from '../../components/ui/useLateDialog.tsx'
import { useSettings } from '../useSettings.ts'

const loadPanel = () => import('./SearchDialog.tsx')

/**
 * The search control of the masthead. A link to the list of quotes, which can be searched too; with a script it opens
 * the search panel, by a press, by `/`, or by an address that carries its words. The code of the panel is fetched when
 * it is first needed; when it cannot be had, the link is followed. Without a script there is a form in its place, where
 * there is room for it.
 */
export function SearchButton() {
  const { dialog, open } = useLateDialog()
  const isHydrated = useHydrated()
  const hasShortcut = useSettings().shortcut === 'on'
  const navigate = useNavigate()

  const search = (words = '') =>
    open(
      async (onClose) => {
        const { SearchDialog } = await loadPanel()
        return <SearchDialog words={words} onClose={onClose} />
      },
      () => void navigate(searchPath),
    )
  // Prefetches the article as for any link (see loadAhead.ts). What fails here is requested again when it is needed.
  const prepare = () => void loadPanel().catch(() => undefined)
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isForAnotherTab(event)) return
    event.preventDefault()
    // Not every browser focuses what is pressed, and the dialog gives the focus back to what had it.
    event.currentTarget.focus()
    search()
  }

  const latestSearch = useRef(search)
  useEffect(() => {
    latestSearch.current = search
  })
  const { search: query } = useLocation()
  useEffect(() => {
    const words = new URLSearchParams(query).get(panelWordsName)
    if (words && !document.querySelector('dialog[open]')) latestSearch.current(words)
  }, [query])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isShortcut(event)) return
      event.preventDefault()
      latestSearch.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <Link
        className="group inline-grid min-h-tap min-w-tap place-items-center no-underline hover:bg-paper-3 lg:flex lg:min-w-0 lg:flex-[0_1_15rem] lg:gap-2 lg:rounded lg:border lg:border-line-2 lg:bg-paper-2 lg:px-3 lg:text-sm lg:text-ink-3 lg:hover:border-ink lg:hover:bg-paper-2 lg:hover:text-ink lg:noscript:hidden"
        to={searchPath}
        {...(isHydrated && {
          role: 'button',
          'aria-haspopup': 'dialog',
          ...(hasShortcut && { 'aria-keyshortcuts': '/' }),
        })}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key !== ' ') return
          event.preventDefault()
          event.currentTarget.click()
        }}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <Icon name="search" />
        <span className="sr-only lg:not-sr-only lg:truncate">{nav.search}</span>
        <kbd
          className="needs-script ml-auto hidden flex-none lg:inline-grid [[data-shortcut='off']_&]:hidden"
          aria-hidden="true"
        >
          /
        </kbd>
      </Link>
      <noscript>
        {/* Only the build writes it: a browser with scripts has no need of its code. */}
        {import.meta.env.SSR && (
          <form className="hidden lg:block" action={addressIn(import.meta.env.BASE_URL, quotesPath)}>
            <input
              className="min-h-tap border px-3"
              type="search"
              name="q"
              maxLength={longestSearch}
              placeholder={nav.search}
            />
          </form>
        )}
      </noscript>
      {dialog}
    </>
  )
}
