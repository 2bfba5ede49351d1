import { useState, type ReactNode } from 'react'
import { dialogUnavailable } from '../../strings/start.ts'
import { stylesOf } from './stylesOf.ts'
import { showToast } from '../toasts.ts'

/** Opens a dialog whose code is fetched on first use. */
export interface LateDialog {
  /** Stands where the dialog is to be. */
  dialog: ReactNode
  /**
   * @param load fetches the code and makes the dialog, which calls `close` when it has closed
   * @param onFailure when the code cannot be had; a message otherwise
   */
  open: (load: (close: () => void) => Promise<ReactNode>, onFailure?: () => void) => void
}

/** A dialog that may fail to load, and then takes nothing else of the page along. */
export function useLateDialog(): LateDialog {
  const [dialog, setDialog] = useState<ReactNode>(null)
  const open: LateDialog['open'] = (load, onFailure = () => showToast(dialogUnavailable)) => {
    Promise.all([load(() => setDialog(null)), stylesOf('dialog')]).then(
      ([node]) => setDialog(node),
      onFailure,
    )
  }
  return { dialog, open }
}
