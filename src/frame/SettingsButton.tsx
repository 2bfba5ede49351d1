import { useLateDialog } from '../components/useLateDialog.ts'
import { settings as words } from '../strings.ts'

/** "Aa": opens the settings. */
export function SettingsButton() {
  const { dialog, open } = useLateDialog()
  return (
    <>
      <button
        type="button"
        className="icon-button settings-button needs-script"
        aria-label={words.title}
        aria-haspopup="dialog"
        aria-expanded={dialog !== null}
        onClick={({ currentTarget }) => {
          // Not every browser focuses what is pressed, and the dialog gives the focus back to what had it.
          currentTarget.focus()
          open(async (onClose) => {
            const { SettingsDialog } = await import('./SettingsDialog.tsx')
            return <SettingsDialog onClose={onClose} />
          })
        }}
      >
        Aa
      </button>
      {dialog}
    </>
  )
}
