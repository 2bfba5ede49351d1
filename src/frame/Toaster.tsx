import { useEffect, useSyncExternalStore } from 'react'
import { currentToast, subscribeToToasts } from '../components/toasts.ts'
import { Extra } from '../components/ui/Extra.tsx'
import { lateCode } from '../loading/lateCode.tsx'
import { whenIdle } from '../loading/whenIdle.ts'

const { Part: ToastMessage, preload } = lateCode(
  'ToastMessage',
  async () => (await import('./ToastMessage.tsx')).ToastMessage,
)

/** The one place where messages appear. It is there from the start, because a live region speaks only of what changes in it. */
export function Toaster() {
  const toast = useSyncExternalStore(subscribeToToasts, currentToast, () => undefined)
  // Ahead of time, since a message may come when the network has gone. What fails here is requested again when it is needed.
  useEffect(() => whenIdle(() => void preload().catch(() => undefined)), [])
  return (
    <div
      className="pointer-events-none fixed inset-x-0 top-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 grid px-gutter pt-20 pb-4 empty:hidden lg:bottom-0 lg:pb-6 print:hidden"
      role="status"
    >
      {toast && (
        <Extra key={toast.id}>
          <ToastMessage toast={toast} />
        </Extra>
      )}
    </div>
  )
}
