import { idlePart } from '../../loading/idlePart.tsx'

/** The keys of the page. */
export const Shortcuts = idlePart(
  'ShortcutKeys',
  async () => (await import('./ShortcutKeys.tsx')).ShortcutKeys,
)
