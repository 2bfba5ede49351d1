import type { ComponentProps, RefObject } from 'react'

interface DialogProps extends ComponentProps<'dialog'> {
  ref?: RefObject<HTMLDialogElement | null> | undefined
}

/**
 * A native modal dialog, open while it is rendered: the focus stays in it, Escape or a press outside closes it, and the
 * browser then gives the focus back to what had it.
 */
export function Dialog({ ref, ...props }: DialogProps) {
  return (
    <dialog
      closedby="any"
      {...props}
      ref={(element) => {
        if (ref) ref.current = element
        if (element && !element.open) element.showModal()
      }}
    />
  )
}
