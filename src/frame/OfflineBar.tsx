import { useSyncExternalStore } from 'react'
import { offline } from '../strings/start.ts'
import { Notice } from '../components/ui/Notice.tsx'
import { Icon } from '../components/ui/Icon.tsx'

/** Says when the browser has no network. It can err both ways, so this informs and nothing depends on it. */
export function OfflineBar() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status">
      {!isOnline && (
        <Notice>
          <Icon name="offline" />
          <p className="flex-1">{offline.notice}</p>
        </Notice>
      )}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
