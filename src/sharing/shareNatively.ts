/**
 * Shares through the device (Web Share API). To be called in the handler of a press.
 * @returns false when there is no such way, or it failed; a reader who changes their mind has not failed
 */
export async function shareNatively(data: ShareData): Promise<boolean> {
  if (!('share' in navigator)) return false
  try {
    await navigator.share(data)
    return true
  } catch (error) {
    // InvalidStateError: the sheet of an earlier press is still open.
    return error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)
  }
}
