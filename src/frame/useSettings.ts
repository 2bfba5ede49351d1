import { useSyncExternalStore } from 'react'
import { currentSettings, defaultSettings, subscribeToSettings, type Settings } from './settings.ts'

/** The reader's settings; the defaults on the server and during hydration. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeToSettings, currentSettings, () => defaultSettings)
}
