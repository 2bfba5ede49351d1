/** How far below the top of the window the reader reads, in pixels: below the masthead. */
const readingLine = 120

/**
 * Keeps what is being read in its place when the window gets another width, as a phone that is turned. Browsers keep the
 * number of pixels above it, which are other words in another layout.
 */
export function keepPlace(): void {
  let width = innerWidth
  let read: { element: Element; share: number } | undefined
  let frame = 0

  const note = () => {
    const element = document.elementFromPoint(innerWidth / 2, readingLine)
    // Not what stands above the page, such as a dialog.
    if (!element?.closest('main') || innerWidth !== width) return
    const { top, height } = element.getBoundingClientRect()
    read = { element, share: (readingLine - top) / height }
  }
  const noteSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(note)
  }
  const onResize = () => {
    if (innerWidth === width) return
    width = innerWidth
    noteSoon()
    if (!read?.element.isConnected || scrollY === 0) return
    const { top, height } = read.element.getBoundingClientRect()
    scrollBy({ top: top + read.share * height - readingLine, behavior: 'instant' })
  }
  noteSoon()
  addEventListener('scroll', noteSoon, { passive: true })
  addEventListener('resize', onResize)
}
