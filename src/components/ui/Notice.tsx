import type { ComponentProps } from 'react'

/** A band across the page that says something about the whole of it. Give it a role when it comes late. */
export function Notice({ children, ...props }: Omit<ComponentProps<'div'>, 'className'>) {
  return (
    <div {...props} className="border-b border-ink bg-paper-3 text-sm print:hidden">
      <div className="wrap flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-1">{children}</div>
    </div>
  )
}
