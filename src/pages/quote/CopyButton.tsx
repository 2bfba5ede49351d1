import { useEffect, useState } from 'react'
import { sharing as words } from '../../strings/quotePage.ts'
import { Button } from '../../components/ui/Button.tsx'
import { Icon, type IconName } from '../../components/ui/Icon.tsx'

interface CopyButtonProps {
  icon: IconName
  label: string
  /** Copies, and reports whether that succeeded. */
  copy: () => Promise<boolean>
}

/** How long the button itself says that it has copied. */
const moment = 2000

/** A button that copies something, and says so for a moment. */
export function CopyButton({ icon, label, copy }: CopyButtonProps) {
  const [isDone, setIsDone] = useState(false)
  useEffect(() => {
    if (!isDone) return undefined
    const timer = setTimeout(() => setIsDone(false), moment)
    return () => clearTimeout(timer)
  }, [isDone])
  return (
    <Button
      className="needs-script"
      data-done={isDone || undefined}
      onClick={() => void copy().then(setIsDone)}
    >
      <Icon name={isDone ? 'check' : icon} />
      {isDone ? words.copied : label}
    </Button>
  )
}
