/** How the reader wants to read. Kept in this browser only; each choice is an attribute of the root element that CSS reads. */
export const settingChoices = {
  size: ['small', 'standard', 'large', 'largest'],
  theme: ['auto', 'light', 'dark'],
  ruby: ['all', 'first', 'off'],
  writing: ['vertical', 'horizontal'],
  leading: ['standard', 'wide'],
  /** How long lines of running text may be (行長). */
  measure: ['standard', 'short'],
  /** The key that opens the search (WCAG 2.1.4: a key without a modifier can be turned off). */
  shortcut: ['on', 'off'],
} as const

/** One thing that the reader can choose. */
export type SettingName = keyof typeof settingChoices
/** What is chosen of each. */
export type Settings = { readonly [Name in SettingName]: (typeof settingChoices)[Name][number] }

/** What holds until the reader chooses. */
export const defaultSettings: Settings = {
  size: 'standard',
  theme: 'auto',
  ruby: 'all',
  writing: 'vertical',
  leading: 'standard',
  measure: 'standard',
  shortcut: 'on',
}

/** Every thing that can be chosen. */
export const settingNames = Object.keys(defaultSettings) as readonly SettingName[]

/** Also written out in `index.html`, where a script applies the settings before the first paint. */
export const settingsKey = 'kaidan-reader:settings'

/** Reads stored settings. What is damaged or unknown falls back to its default, choice by choice. */
export function parseSettings(text: string | null): Settings {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '')
  } catch {
    return defaultSettings
  }
  if (typeof stored !== 'object' || stored === null) return defaultSettings
  const found = new Map<string, unknown>(Object.entries(stored))
  const chosen = settingNames.map((name) => {
    const choice = settingChoices[name].find((one) => one === found.get(name))
    return [name, choice ?? defaultSettings[name]]
  })
  return Object.fromEntries(chosen) as Settings
}

let current: Settings | undefined
const listeners = new Set<() => void>()

/** Storage may be blocked, and then even looking at it throws. */
function readStored(): string | null {
  try {
    return localStorage.getItem(settingsKey)
  } catch {
    return null
  }
}

/** Whether this browser keeps settings: storage may be blocked or full. */
export function keepsSettings(): boolean {
  try {
    const stored = readStored()
    localStorage.setItem(settingsKey, stored ?? '')
    if (stored === null) localStorage.removeItem(settingsKey)
    return true
  } catch {
    return false
  }
}

/** The settings now in force. */
export function currentSettings(): Settings {
  current ??= parseSettings(readStored())
  return current
}

/** Changes settings for this page at once, for other tabs and later visits where storage allows it. */
export function changeSettings(changes: Partial<Settings>): void {
  apply({ ...currentSettings(), ...changes })
  try {
    localStorage.setItem(settingsKey, JSON.stringify(current))
  } catch {
    // Blocked or full: the settings hold for this visit.
  }
}

/** Calls back when settings change here or in another tab. */
export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', onStorage)
  }
}

function onStorage({ key, newValue }: StorageEvent): void {
  if (key === settingsKey || key === null) apply(parseSettings(newValue))
}

function apply(settings: Settings): void {
  current = settings
  for (const name of settingNames) document.documentElement.dataset[name] = settings[name]
  for (const listener of listeners) listener()
}
