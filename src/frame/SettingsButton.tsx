import { lazy, Suspense, useRef, useState } from 'react'
import { settings as words } from '../strings.ts'

const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog.tsx')).SettingsDialog }))

/** "Aa": opens the settings, whose code is fetched on first use. */
export function SettingsButton() {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button settings-button needs-script"
        aria-label={words.title}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        Aa
      </button>
      {isOpen && (
        <Suspense>
          <SettingsDialog onClose={close} />
        </Suspense>
      )}
    </>
  )
}
