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

/** A dialog that may fail to load or to work, and then takes nothing else of the page along. */
export function useLateDialog(): LateDialog {
  const [dialog, setDialog] = useState<ReactNode>(null)
  const open: LateDialog['open'] = (load, onFailure = () => showToast(dialogUnavailable)) => {
    const close = () => setDialog(null)
    const onBreak = () => {
      close()
      onFailure()
    }
    Promise.all([load(close), stylesOf('dialog')]).then(
      ([node]) => setDialog(<Extra onBreak={onBreak}>{node}</Extra>),
      onFailure,
    )
  }
  return { dialog, open }
}
