import { useId, type ComponentProps } from 'react'
import { close } from '../strings.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'

interface SheetProps extends ComponentProps<typeof Dialog> {
  heading: string
}

/** A dialog with a heading and a button that closes it. */
export function Sheet({ heading, className = '', children, ...props }: SheetProps) {
  const headingId = useId()
  return (
    <Dialog {...props} className={`sheet ${className}`} aria-labelledby={headingId}>
      <div className="sheet-body">
        <form method="dialog" className="sheet-head">
          <h2 id={headingId}>{heading}</h2>
          <button type="submit" className="icon-button" aria-label={close}>
            <Icon name="close" />
          </button>
        </form>
        {children}
      </div>
    </Dialog>
  )
}
