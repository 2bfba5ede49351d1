import type { ReactNode } from 'react'

interface SlicesProps<T> {
  items: readonly T[]
  /** How many items a slice holds. */
  size: number
  /** Sets `--skipped-height`, about how high a slice is. */
  className: string
  children: (items: readonly T[]) => ReactNode
}

/** A list too long to lay out in one go: each slice is laid out when it comes near the window. */
export function Slices<T>({ items, size, className, children }: SlicesProps<T>) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => (
    <div className={`skip-offscreen ${className}`} key={index}>
      {children(items.slice(index * size, (index + 1) * size))}
    </div>
  ))
}
