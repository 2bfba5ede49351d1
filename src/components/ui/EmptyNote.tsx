import type { ComponentProps } from 'react'

/** Says that there is nothing to show, in the dashed frame of what is not stated. */
export function EmptyNote({ className = '', ...props }: ComponentProps<'div'>) {
  return (
    <div
      {...props}
      className={`max-w-[42em] border border-dashed border-line-2 p-4 text-sm leading-relaxed text-ink-2 ${className}`}
    />
  )
}
