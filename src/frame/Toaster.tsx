import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { close } from '../strings/start.ts'
import { Button } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { currentToast, hideToast, subscribeToToasts, type Toast } from '../components/toasts.ts'

/** How long a message stays: time to find and read it. */
const lifetime = 7000

/** The one place where messages appear. It is there from the start, because a live region speaks only of what changes in it. */
export function Toaster() {
  const toast = useSyncExternalStore(subscribeToToasts, currentToast, () => undefined)
  return (
    <div
      className="pointer-events-none fixed inset-x-0 top-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 grid px-gutter pt-20 pb-4 empty:hidden lg:bottom-0 lg:pb-6 print:hidden"
      role="status"
    >
      {toast && <ToastMessage key={toast.id} toast={toast} />}
    </div>
  )
}

/** One message. It waits while the pointer or the focus is on it, and moves to the other edge when it would lie on the focus. */
function ToastMessage({ toast }: { toast: Toast }) {
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
