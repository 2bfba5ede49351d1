import type { ComponentProps, ReactNode } from 'react'

/** Facts in ruled rows. */
export function FactList({ className = '', ...props }: ComponentProps<'dl'>) {
  return (
    <dl
      {...props}
      className={`grid grid-cols-[minmax(4em,6.75em)_minmax(55%,1fr)] border-t border-ink text-sm leading-relaxed ${className}`}
    />
  )
}

interface FactProps {
  label: string
  children: ReactNode
}

/** One row of a `FactList`. */
export function Fact({ label, children }: FactProps) {
  return (
    <>
      <dt className="border-b border-line py-1.5 text-ink-3">{label}</dt>
      <dd className="border-b border-line py-1.5 break-phrase">{children}</dd>
    </>
  )
}
