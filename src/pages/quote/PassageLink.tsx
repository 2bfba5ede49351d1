import type { ReactNode } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'
import { textFragmentOf } from '../../sharing/textFragmentOf.ts'

interface PassageLinkProps {
  /** The place, with a fragment. */
  to: string
  /** The passage at that place, as it is shown. */
  passage: string
  children: ReactNode
}

/**
 * A link to a passage: its place first, so that it is found in every browser, then its words, which some mark. A browser
 * drops the text directive when it loads a page; within the site the link navigates to the place alone.
 */
export function PassageLink({ to, passage, children }: PassageLinkProps) {
  return (
    <a className="more-link" href={useHref(to) + textFragmentOf(passage)} onClick={useLinkClickHandler(to)}>
      {children}
    </a>
  )
}
