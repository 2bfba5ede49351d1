import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'

interface SearchFieldProps extends ComponentProps<'input'> {
  /** The name of the field, for those who do not see the icon. */
  label: string
}

/** A field to search in, with letters on which no phone zooms in. The frame is its label; `id` and `className` belong to the frame. */
export function SearchField({ label, id, className = '', ...props }: SearchFieldProps) {
  return (
    <label
      id={id}
      className={`flex min-h-12 items-center gap-2 rounded border border-line-2 bg-paper-2 pl-3 outline-ink focus-within:outline-3 focus-within:outline-offset-2 ${className}`}
    >
      <Icon name="search" />
      <span className="sr-only">{label}</span>
      <input
        type="search"
        {...props}
        className="min-h-tap w-full min-w-0 text-[max(1rem,16px)] outline-0 placeholder:text-ink-3"
      />
    </label>
  )
}
