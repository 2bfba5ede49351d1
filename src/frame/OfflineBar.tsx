import { useSyncExternalStore } from 'react'
import { offline } from '../strings.ts'
import { Icon } from '../components/Icon.tsx'

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
        <div className="notice offline-bar">
          <div className="wrap">
            <Icon name="offline" />
            <p>{offline.notice}</p>
          </div>
        </div>
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
