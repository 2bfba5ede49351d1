import { useEffect, useRef, useState } from 'react'
import { useArticleOnScreen } from '../../components/ArticleContext.ts'
import { useWholeArticle } from '../../components/WholeArticleContext.ts'
import type { LinkedQuote } from '../../article/linkArticle.ts'
import { numberLinkAt } from './numberLinkAt.ts'

/** A quote whose number the reader points at, has the focus on, or touches. */
export interface AskedQuote {
  quote: LinkedQuote
  link: HTMLAnchorElement
  by: 'pointer' | 'focus' | 'touch'
  /** Where the link stood in the window. */
  top: number
}

/** How long a pointer may be on its way from the mark to the card, in milliseconds. */
const grace = 300

const isInCard = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-quote-card]') !== null

/** Follows pointer, focus and finger over the page (WCAG 1.4.13). Returns what is asked for, and what closes it. */
export function useAskedQuote(): { asked: AskedQuote | undefined; close: () => void } {
  const [asked, setAsked] = useState<AskedQuote>()
  const onScreen = useArticleOnScreen()
  const [isWholeNeeded, setIsWholeNeeded] = useState(false)
  const whole = useWholeArticle(isWholeNeeded)
  const { quotes } = (whole ?? onScreen).byId
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const close = () => setAsked(undefined)
    const closeIf = (isOver: (asked: AskedQuote) => boolean) =>
      setAsked((now) => (now && isOver(now) ? undefined : now))
    const askedAt = (target: EventTarget | null, by: AskedQuote['by']): AskedQuote | undefined => {
      const link = numberLinkAt(target)
      if (!link) return undefined
      const quote = quotes.get(link.pathname.split('/').at(-1) ?? '')
      // Far down on a long page stand marks whose quotes the page did not bring along.
      if (!quote) setIsWholeNeeded(true)
      return quote && { quote, link, by, top: link.getBoundingClientRect().top }
    }
    const onPointerOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      clearTimeout(leaving.current)
      const found = askedAt(target, 'pointer')
      if (found) setAsked((now) => (now?.link === found.link ? now : found))
      else if (!isInCard(target))
        leaving.current = setTimeout(() => closeIf(({ by }) => by === 'pointer'), grace)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isInCard(target)) return
      closeIf(({ by }) => by === 'focus')
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return
      // The browser first brings into view what has the focus.
      requestAnimationFrame(() => {
        const found = document.activeElement === target ? askedAt(target, 'focus') : undefined
        if (found) setAsked(found)
      })
    }
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!isInCard(target)) closeIf(({ by, link }) => by !== 'touch' && numberLinkAt(target) !== link)
    }
    const onClick = (event: PointerEvent) => {
      const found = event.pointerType === 'touch' ? askedAt(event.target, 'touch') : undefined
      if (!found) return
      // Before React hears of it, which would follow the link.
      event.preventDefault()
      event.stopPropagation()
      setAsked(found)
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') closeIf(({ by }) => by !== 'touch')
    }
    const onScroll = () =>
      closeIf(({ by, link, top }) => by !== 'touch' && link.getBoundingClientRect().top !== top)

    const stop = new AbortController()
    const { signal } = stop
    const early = { signal, capture: true, passive: true }
    document.addEventListener('pointerover', onPointerOver, early)
    document.addEventListener('pointerdown', onPointerDown, early)
    document.addEventListener('focusin', onFocusIn, early)
    document.addEventListener('keydown', onKeyDown, early)
    document.addEventListener('scroll', onScroll, early)
    document.addEventListener('click', onClick, { signal, capture: true })
    return () => {
      stop.abort()
      clearTimeout(leaving.current)
      close()
    }
  }, [quotes])

  return { asked, close: () => setAsked(undefined) }
}
