import { useEffect, useState } from 'react'

/** The id of the section that the reader is in: the last one whose top has passed the upper third of the window. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const key = ids.join(' ')
  useEffect(() => {
    const watched = key.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const find = () => {
      const line = window.innerHeight / 3
      setCurrent(watched.findLast((section) => section.getBoundingClientRect().top <= line)?.id)
    }
    if (!('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver(find, { rootMargin: '-33% 0px -66% 0px' })
    for (const section of watched) observer.observe(section)
    return () => observer.disconnect()
  }, [key])
  return current
}
