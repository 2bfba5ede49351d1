import { useCallback, type ComponentProps, type RefObject } from 'react'

interface DialogProps extends ComponentProps<'dialog'> {
  ref?: RefObject<HTMLDialogElement | null> | undefined
}

/**
 * A native modal dialog, open while it is rendered: the focus stays in it, Escape or a press outside closes it, and the
 * browser then gives the focus back to what had it.
 */
export function Dialog({ ref, ...props }: DialogProps) {
  // The same function for good: as a new one it would run on each render, and open again what is just being closed.
  const open = useCallback(
    (element: HTMLDialogElement | null) => {
      if (ref) ref.current = element
      element?.showModal()
    },
    [ref],
  )
  return <dialog closedby="any" {...props} ref={open} />
}
