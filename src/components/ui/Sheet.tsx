import { useId, type ComponentProps, type ReactNode } from 'react'
import { close } from '../../strings/start.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { Button } from './Button.tsx'

interface SheetProps extends Omit<ComponentProps<typeof Dialog>, 'className'> {
  heading: string
  /** How wide it is beside the page; on a phone it always fills the window. */
  width?: keyof typeof widths
  /** What stays in sight below while the rest scrolls. */
  footer?: ReactNode
}

const widths = { narrow: 'lg:w-100', wide: 'lg:w-144' }

/** A dialog with a heading and a button that closes it: from below on a phone, at the right on wide windows. */
export function Sheet({ heading, width = 'narrow', footer, children, ...props }: SheetProps) {
  const headingId = useId()
  return (
    <Dialog
      {...props}
      aria-labelledby={headingId}
      className={`mt-auto max-h-[92dvh] w-full max-w-none flex-col border-t-3 border-ink bg-paper text-ink backdrop:bg-scrim open:flex lg:mt-18 lg:mr-[max((100vw-var(--container-page))/2,var(--spacing-gutter))] lg:mb-auto lg:ml-auto lg:border lg:border-t-3 print:hidden low:open:block ${widths[width]}`}
    >
      <form method="dialog" className="flex flex-none items-center justify-between px-gutter pt-2">
        <h2 id={headingId} className="block-heading">
          {heading}
        </h2>
        <Button type="submit" look="icon" aria-label={close}>
          <Icon name="close" />
        </Button>
      </form>
      <div className="grid min-h-0 gap-4 overflow-y-auto overscroll-contain px-gutter pt-4 pb-[calc(1.25rem+env(safe-area-inset-bottom))]">
        {children}
      </div>
      {footer}
    </Dialog>
  )
}
