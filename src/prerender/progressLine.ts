import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'

const everyMs = 100

/** How far something is: one line, written over as it goes on. */
export interface ProgressLine {
  show: (text: string) => void
  /** Makes room for what is to stay. */
  clear: () => void
}

/**
 * The progress line of a terminal. Files and logs, which keep every line, get none.
 * @param isWanted whether anything is to be shown at all
 */
export function progressLine(output: WriteStream, isWanted: boolean): ProgressLine {
  const isShown = output.isTTY && isWanted
  let shownAt = -Infinity
  const clear = () => {
    if (!isShown) return
    cursorTo(output, 0)
    clearLine(output, 0)
  }
  return {
    show: (text) => {
      const now = performance.now()
      if (!isShown || now - shownAt < everyMs) return
      shownAt = now
      clear()
      output.write(text)
    },
    clear,
  }
}
