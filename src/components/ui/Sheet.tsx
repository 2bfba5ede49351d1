import { useId, type ComponentProps, type ReactNode } from 'react'
import { close } from '../../strings/start.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { Button } from './Button.tsx'
import { tw } from './tw.ts'

interface SheetProps extends Omit<ComponentProps<typeof Dialog>, 'className'> {
  heading: string
  /** Where it stands on a wide window; on a phone it always fills the width. */
  place?: keyof typeof places
  /** What stays in sight below while the rest scrolls. */
  footer?: ReactNode
}

/** At an edge of the page: below the buttons of the masthead, or over the facts of a quote, whose words stay in sight. */
const places = {
  right: tw`lg:mr-(--edge) lg:ml-auto lg:w-100`,
  left: tw`lg:mr-auto lg:ml-(--edge) lg:w-108`,
}

/** A dialog with a heading and a button that closes it: from below on a phone, at an edge of the page on wide windows. */
export function Sheet({ heading, place = 'right', footer, children, ...props }: SheetProps) {
  const headingId = useId()
  return (
    <Dialog
      {...props}
      aria-labelledby={headingId}
      className={`mt-auto max-h-[92dvh] w-full max-w-none flex-col border-t-3 border-ink bg-paper text-ink backdrop:bg-scrim open:flex lg:mt-18 lg:mb-auto lg:border lg:border-t-3 lg:[--edge:max((100vw-var(--container-page))/2,var(--spacing-gutter))] print:hidden low:open:block ${places[place]}`}
    >
      <form method="dialog" className="flex flex-none items-center justify-between px-gutter pt-2 lg:px-6">
        <h2 id={headingId} className="block-heading">
          {heading}
        </h2>
        <Button type="submit" look="icon" aria-label={close}>
          <Icon name="close" />
        </Button>
      </form>
      <div className="grid min-h-0 gap-4 overflow-y-auto overscroll-contain px-gutter pt-4 pb-[calc(1.25rem+env(safe-area-inset-bottom))] lg:px-6">
        {children}
      </div>
      {footer}
    </Dialog>
  )
}
