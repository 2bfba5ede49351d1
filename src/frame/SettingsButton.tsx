import { useLateDialog } from '../components/ui/useLateDialog.tsx'
import { settingsTitle } from '../strings/start.ts'
import { Button } from '../components/ui/Button.tsx'

/** "Aa": opens the settings. */
export function SettingsButton() {
  const { dialog, open } = useLateDialog()
  return (
    <>
      <Button
        look="icon"
        className="needs-script font-mincho text-lg font-bold"
        aria-label={settingsTitle}
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
      </Button>
      {dialog}
    </>
  )
}
