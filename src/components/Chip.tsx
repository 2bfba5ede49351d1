import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'

interface ChipProps extends ComponentProps<'button'> {
  /** Whether its choice is made; nothing for a chip that is no choice. */
  isPressed?: boolean
}

/** A choice in a row of choices: a button that stays pressed. */
export function Chip({ isPressed, children, ...props }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isPressed} {...props}>
      {isPressed && <Icon name="check" />}
      {children}
    </button>
  )
}
