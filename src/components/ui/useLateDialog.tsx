import { useState, type ReactNode } from 'react'
import { dialogUnavailable } from '../../strings/start.ts'
import { Extra } from './Extra.tsx'
import { stylesOf } from './stylesOf.ts'
import { showToast } from '../toasts.ts'

/** Opens a dialog whose code is fetched on first use. */
export interface LateDialog {
  /** Stands where the dialog is to be. */
  dialog: ReactNode
  /**
   * @param load fetches the code and makes the dialog, which calls `close` when it has closed
   * @param onFailure when the code cannot be had, or breaks; a message otherwise
   */
  open: (load: (close: () => void) => Promise<ReactNode>, onFailure?: () => void) => void
}

let openings = 0

/**
 * A dialog that may fail to load or to work, and then takes nothing else of the page along. Each opening is another one:
 * the browser tells late that one was closed, and the next may be open by then.
 */
export function useLateDialog(): LateDialog {
  const [opened, setOpened] = useState<{ key: number; dialog: ReactNode } | null>(null)
  const open: LateDialog['open'] = (load, onFailure = () => showToast(dialogUnavailable)) => {
    const key = ++openings
    const close = () => setOpened((now) => (now?.key === key ? null : now))
    const onBreak = () => {
      close()
      onFailure()
    }
    Promise.all([load(close), stylesOf('dialog')]).then(
      ([content]) =>
        setOpened({
          key,
          dialog: (
            <Extra key={key} onBreak={onBreak}>
              {content}
            </Extra>
          ),
        }),
      onFailure,
    )
  }
  return { dialog: opened && opened.dialog, open }
}
