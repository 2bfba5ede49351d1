import { useEffect, useRef, useState } from 'react'
import { close } from '../strings/start.ts'
import { Button } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { hideToast, type Toast } from '../components/toasts.ts'

/** How long a message stays: time to find and read it. */
const lifetime = 7000

/** One message. It waits while the pointer or the focus is on it, and moves to the other edge when it would lie on the focus. */
export function ToastMessage({ toast }: { toast: Toast }) {
  const [isPointedAt, setIsPointedAt] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const focusBefore = useRef<Element>(null)
  const message = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (isPointedAt || hasFocus) return undefined
    const timer = setTimeout(() => hideToast(toast), lifetime)
    return () => clearTimeout(timer)
  }, [toast, isPointedAt, hasFocus])

  useEffect(() => {
    const move = () => message.current && moveOffFocus(message.current)
    move()
    document.addEventListener('focusin', move)
    return () => document.removeEventListener('focusin', move)
  }, [])

  return (
    <div
      className="pointer-events-auto flex min-h-tap items-center gap-2 self-end justify-self-center rounded border border-paper bg-ink pl-4 text-sm text-paper data-[edge=top]:self-start forced-colors:border-[CanvasText] forced-colors:text-[CanvasText]"
      ref={message}
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      onFocus={({ relatedTarget }) => {
        focusBefore.current = relatedTarget
        setHasFocus(true)
      }}
      onBlur={() => setHasFocus(false)}
    >
      <Icon name="check" />
      <span>{toast.text}</span>
      <Button
        look="icon"
        className="-outline-offset-5 outline-paper"
        aria-label={close}
        onClick={() => {
          if (focusBefore.current instanceof HTMLElement) focusBefore.current.focus()
          hideToast(toast)
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}

/** Nobody tabs to something that lies under a message (WCAG 2.4.12). */
function moveOffFocus(message: HTMLElement): void {
  const focused = document.activeElement
  delete message.dataset['edge']
  if (!focused || focused === document.body || message.contains(focused)) return
  const [under, over] = [focused.getBoundingClientRect(), message.getBoundingClientRect()]
  const isCovered =
    under.bottom > over.top && under.top < over.bottom && under.right > over.left && under.left < over.right
  if (isCovered) message.dataset['edge'] = 'top'
}
