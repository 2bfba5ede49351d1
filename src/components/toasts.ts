/** A short message that something has happened. */
export interface Toast {
  /** Another one for each message, so that the same words are shown and spoken again. */
  id: number
  text: string
}

let shown: Toast | undefined
let count = 0
const listeners = new Set<() => void>()

/** Shows a message to eye and ear, in place of the one before. It takes no focus and goes by itself. */
export function showToast(text: string): void {
  count += 1
  change({ id: count, text })
}

/** Takes a message away, unless another one has taken its place. */
export function hideToast({ id }: Toast): void {
  if (shown?.id === id) change(undefined)
}

/** The message on screen. */
export function currentToast(): Toast | undefined {
  return shown
}

/** Calls back when the message changes. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(toast: Toast | undefined): void {
  shown = toast
  for (const listener of listeners) listener()
}
