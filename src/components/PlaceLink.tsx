import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { copyToClipboard } from '../sharing/copyToClipboard.ts'
import { permalinkOf } from '../sharing/permalinkOf.ts'
import { siteBase } from '../siteBase.ts'
import { sharing as words } from '../strings/quotePage.ts'
import { showToast } from './toasts.ts'
import { Icon } from './ui/Icon.tsx'

interface PlaceLinkProps {
  /** The address, from `paths.ts`. */
  to: string
  /** What it leads to. */
  name: string
}

/** The address of an entry, at hand: a press copies it. Without a script, or in a new window, it is a link to there. */
export function PlaceLink({ to, name }: PlaceLinkProps) {
  const copy = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const [path = '', fragment] = to.split('#')
    const url = permalinkOf(path, siteBase, location.href) + (fragment === undefined ? '' : `#${fragment}`)
    if (await copyToClipboard({ text: url })) showToast(words.copiedNamed(words.link))
    else location.hash = fragment ?? ''
  }
  return (
    <Link
      className="inline-grid min-h-tap min-w-tap place-items-center text-ink-3 no-underline row-hover print:hidden"
      to={to}
      aria-label={words.linkTo(name)}
      onClick={(event) => void copy(event)}
    >
      <Icon name="link" />
    </Link>
  )
}
