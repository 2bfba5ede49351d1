import { isConversionKey } from '../../components/ui/isConversionKey.ts'
import { currentSettings } from '../settings.ts'

/**
 * Whether a key that was pressed is meant for the page (WCAG 2.1.4): not while something is written or converted, not
 * with a modifier, not over a dialog, and not when the reader has turned such keys off.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event
  if (key.length > 1 || ctrlKey || metaKey || altKey || defaultPrevented || isConversionKey(event))
    return false
  const isWriting =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  return !isWriting && !document.querySelector('dialog[open]') && currentSettings().shortcut === 'on'
}
