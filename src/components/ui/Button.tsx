import type { ComponentProps } from 'react'
import { tw } from './tw.ts'

const frame = tw`inline-flex min-h-tap cursor-pointer items-center justify-center gap-2 rounded border border-ink px-4 py-2 text-sm leading-tight no-underline print:hidden`

/** The looks of a button. A link that looks like one takes them as they are: `<Link className={buttonLook.plain}>`. */
export const buttonLook = {
  plain: tw`${frame} hover:bg-paper-3 active:bg-ink active:text-paper data-done:bg-paper-3 data-done:font-bold`,
  primary: tw`${frame} bg-ink font-bold text-paper keep-colors hover:bg-ink-2`,
  /** One sign alone: it needs an `aria-label`. */
  icon: tw`inline-grid min-h-tap min-w-tap cursor-pointer place-items-center rounded hover:bg-paper-3`,
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof buttonLook
}

/** A button, as wide as its words and as high as a finger. `data-done`: it has just done its work. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <button type="button" {...props} className={`${buttonLook[look]} ${className}`} />
}
