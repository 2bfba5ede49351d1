import { useState, type ReactNode } from 'react'
import { sharing } from '../strings.ts'
import { showToast } from './toasts.ts'

/** Opens a dialog whose code is fetched on first use. */
export interface LateDialog {
  /** Stands where the dialog is to be. */
  dialog: ReactNode
  /** @param load fetches the code and makes the dialog, which calls `close` when it has closed */
  open: (load: (close: () => void) => Promise<ReactNode>) => void
}

/** A dialog that may fail to come, which takes nothing else along, and gives the focus back when it goes. */
export function useLateDialog(): LateDialog {
  const [dialog, setDialog] = useState<ReactNode>(null)
  const open: LateDialog['open'] = (load) => {
    const opener = document.activeElement
    const close = () => {
      setDialog(null)
      if (opener instanceof HTMLElement) opener.focus()
    }
    load(close).then(setDialog, () => showToast(sharing.unavailable))
  }
  return { dialog, open }
}
