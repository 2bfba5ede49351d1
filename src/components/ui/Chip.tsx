import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'

interface ChipProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** Whether its choice is made; nothing for a chip that is no choice. */
  isPressed?: boolean
}

/** A choice in a row of choices: a button that stays pressed. `aria-disabled`: nothing is found by it. */
export function Chip({ isPressed, children, ...props }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      {...props}
      className="inline-flex min-h-tap cursor-pointer items-center gap-2 rounded border border-line-2 px-4 text-sm whitespace-nowrap hover:border-ink hover:bg-paper-3 aria-disabled:cursor-default aria-disabled:border-dotted aria-disabled:text-ink-3 aria-pressed:border-ink aria-pressed:font-bold aria-pressed:inset-ring aria-pressed:inset-ring-ink"
    >
      {isPressed && <Icon name="check" />}
      {children}
    </button>
  )
}

/** Chips in a row, which scrolls sideways from edge to edge where it has no room. */
export function ChipRow({ className = '', ...props }: ComponentProps<'div'>) {
  return (
    <div
      role="group"
      {...props}
      className={`needs-script -mx-gutter flex scrollbar-none gap-2 overflow-x-auto px-gutter py-1 lg:mx-0 lg:flex-wrap lg:px-0 ${className}`}
    />
  )
}
